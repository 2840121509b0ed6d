namespace KnowledgeGraph.Export;

/// <summary>Squares within squares, each with the mass and the centre of what lies in it, so that far-off nodes push as one.</summary>
/// <remarks>Barnes and Hut 1986. Made anew for each round; the arrays are kept.</remarks>
internal sealed class QuadTree(int count)
{
    /// <summary>A square is taken as one where it looks smaller than this, as width by distance.</summary>
    private const double Openness = 0.9;

    private const int MostLevels = 24;

    private readonly double[] _mass = new double[(8 * count) + 64], _x = new double[(8 * count) + 64], _y = new double[(8 * count) + 64], _width = new double[(8 * count) + 64];
    private readonly int[] _child = new int[4 * ((8 * count) + 64)];
    private readonly int[] _stack = new int[4 * (MostLevels + 2)];
    private int _used;

    /// <summary>Takes the nodes in.</summary>
    public void Build(double[] x, double[] y, double[] masses)
    {
        double left = x.Min(), top = y.Min(), width = Math.Max(x.Max() - left, y.Max() - top) + 1;
        _used = 0;
        int root = Add(width);
        for (int node = 0; node < x.Length; node++) Insert(root, left, top, x[node], y[node], masses[node]);
        for (int square = 0; square < _used; square++)
        {
            _x[square] /= _mass[square];
            _y[square] /= _mass[square];
        }
    }

    /// <summary>The push on a place: the sum of mass by distance, away from each mass.</summary>
    public (double X, double Y) Push(double x, double y)
    {
        double pushX = 0, pushY = 0;
        int depth = 0;
        _stack[depth++] = 0;
        while (depth > 0)
        {
            int square = _stack[--depth];
            double dx = x - _x[square], dy = y - _y[square], squared = (dx * dx) + (dy * dy);
            bool isLeaf = IsLeaf(square);
            if (isLeaf || _width[square] * _width[square] < Openness * Openness * squared)
            {
                if (squared < 1e-6) continue;
                double by = _mass[square] / Math.Max(squared, 1);
                pushX += dx * by;
                pushY += dy * by;
                continue;
            }

            for (int part = 0; part < 4; part++)
            {
                if (_child[(4 * square) + part] is int child and > 0) _stack[depth++] = child;
            }
        }

        return (pushX, pushY);
    }

    private bool IsLeaf(int square) => _child[4 * square] <= 0 && _child[(4 * square) + 1] <= 0 && _child[(4 * square) + 2] <= 0 && _child[(4 * square) + 3] <= 0;

    private int Add(double width)
    {
        int square = _used++;
        (_mass[square], _x[square], _y[square], _width[square]) = (0, 0, 0, width);
        Array.Clear(_child, 4 * square, 4);
        return square;
    }

    /// <summary>Goes down until a square is empty; what was alone in a square on the way is taken one level down too.</summary>
    private void Insert(int square, double left, double top, double x, double y, double mass)
    {
        for (int level = 0; ; level++)
        {
            bool isEmpty = _mass[square] == 0;
            bool isAlone = !isEmpty && IsLeaf(square);
            var (oldMass, oldX, oldY) = (_mass[square], _x[square], _y[square]);
            _mass[square] += mass;
            _x[square] += x * mass;
            _y[square] += y * mass;
            if (isEmpty || level >= MostLevels || _used + 2 >= _mass.Length) return;
            double half = _width[square] / 2;
            if (isAlone)
            {
                int moved = Child(square, left, top, half, oldX / oldMass, oldY / oldMass);
                (_mass[moved], _x[moved], _y[moved]) = (oldMass, oldX, oldY);
            }

            int next = Child(square, left, top, half, x, y);
            if (x >= left + half) left += half;
            if (y >= top + half) top += half;
            square = next;
        }
    }

    private int Child(int square, double left, double top, double half, double x, double y)
    {
        int place = (4 * square) + (x >= left + half ? 1 : 0) + (y >= top + half ? 2 : 0);
        if (_child[place] == 0) _child[place] = Add(half);
        return _child[place];
    }
}
