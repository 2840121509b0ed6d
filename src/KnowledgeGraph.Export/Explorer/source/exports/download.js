// Gives the reader a file: nothing leaves the page but by their own hand.
import { announce } from '../dom.js';
import { colours } from '../graph-style.js';
import { toDot } from './dot.js';
import { toSvg } from './drawing.js';
import { toTurtle } from './turtle.js';

const TYPES = { svg: 'image/svg+xml', dot: 'text/vnd.graphviz', ttl: 'text/turtle', png: 'image/png' };

export async function exportAs(format, { graph, seen, canvas, theme, credit }) {
  const parts = {
    svg: () => toSvg(graph, seen, canvas, theme, credit),
    dot: () => toDot(graph, seen, theme),
    ttl: () => toTurtle(graph, seen),
    png: () => canvas.cy.png({ full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: colours(graph, theme).ground, output: 'blob-promise' }),
  };
  const content = await parts[format]();
  const blob = content instanceof Blob ? content : new Blob([content], { type: `${TYPES[format]};charset=utf-8` });
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = `graph.${format}`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  announce(`graph.${format} was made of ${seen.nodeCount} things and ${seen.edgeCount} relations.`);
}
