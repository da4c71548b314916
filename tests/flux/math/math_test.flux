package math_test


import "array"
import "internal/debug"
import "math"
import "testing"

inf = math.mInf(sign: 1)
nan = math.NaN()

// pairs compares the columns got and want of the rows.
pairs = (rows) =>
    testing.diff(
        got: array.from(rows: rows) |> map(fn: (r) => ({v: r.got})),
        want: array.from(rows: rows) |> map(fn: (r) => ({v: r.want})),
    )

testcase rounding {
    got =
        array.from(
            rows: [
                {x: 0.5},
                {x: -0.5},
                {x: 2.5},
                {x: -2.5},
                {x: 1.2},
                {x: -1.7},
                {x: inf},
            ],
        )
            |> map(
                fn: (r) =>
                    ({r with
                        round: math.round(x: r.x),
                        even: math.roundtoeven(x: r.x),
                        floor: math.floor(x: r.x),
                        ceil: math.ceil(x: r.x),
                        trunc: math.trunc(x: r.x),
                    }),
            )
    want =
        array.from(
            rows: [
                {
                    x: 0.5,
                    round: 1.0,
                    even: 0.0,
                    floor: 0.0,
                    ceil: 1.0,
                    trunc: 0.0,
                },
                {
                    x: -0.5,
                    round: -1.0,
                    even: -0.0,
                    floor: -1.0,
                    ceil: -0.0,
                    trunc: -0.0,
                },
                {
                    x: 2.5,
                    round: 3.0,
                    even: 2.0,
                    floor: 2.0,
                    ceil: 3.0,
                    trunc: 2.0,
                },
                {
                    x: -2.5,
                    round: -3.0,
                    even: -2.0,
                    floor: -3.0,
                    ceil: -2.0,
                    trunc: -2.0,
                },
                {
                    x: 1.2,
                    round: 1.0,
                    even: 1.0,
                    floor: 1.0,
                    ceil: 2.0,
                    trunc: 1.0,
                },
                {
                    x: -1.7,
                    round: -2.0,
                    even: -2.0,
                    floor: -2.0,
                    ceil: -1.0,
                    trunc: -1.0,
                },
                {
                    x: inf,
                    round: inf,
                    even: inf,
                    floor: inf,
                    ceil: inf,
                    trunc: inf,
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase powers_and_logarithms {
    got =
        array.from(rows: [{x: 1.0}, {x: 8.0}, {x: 1000.0}])
            |> map(
                fn: (r) =>
                    ({
                        sqrt: math.sqrt(x: r.x),
                        cbrt: math.cbrt(x: r.x),
                        log: math.log(x: r.x),
                        log2: math.log2(x: r.x),
                        log10: math.log10(x: r.x),
                        log1p: math.log1p(x: r.x),
                        exp: math.exp(x: 0.0 - r.x),
                        exp2: math.exp2(x: 0.0 - r.x),
                        expm1: math.expm1(x: 0.0 - r.x),
                        square: math.pow(x: r.x, y: 2.0),
                    }),
            )
    want =
        array.from(
            rows: [
                {
                    sqrt: 1.0,
                    cbrt: 1.0,
                    log: 0.0,
                    log2: 0.0,
                    log10: 0.0,
                    log1p: 0.6931471805599453,
                    exp: 0.36787944117144233,
                    exp2: 0.5,
                    expm1: -0.6321205588285577,
                    square: 1.0,
                },
                {
                    sqrt: 2.8284271247461903,
                    cbrt: 2.0,
                    log: 2.0794415416798357,
                    log2: 3.0,
                    log10: 0.9030899869919435,
                    log1p: 2.1972245773362196,
                    exp: 0.00033546262790251185,
                    exp2: 0.00390625,
                    expm1: -0.9996645373720975,
                    square: 64.0,
                },
                {
                    sqrt: 31.622776601683793,
                    cbrt: 10.0,
                    log: 6.907755278982137,
                    log2: 9.965784284662087,
                    log10: 3.0,
                    log1p: 6.90875477931522,
                    exp: 0.0,
                    exp2: 0.0,
                    expm1: -1.0,
                    square: 1000000.0,
                },
            ],
        )

    testing.diff(got: got, want: want, epsilon: 0.000000000001)
}

testcase angles {
    got =
        array.from(rows: [{x: 0.0}, {x: 0.5}, {x: -1.0}])
            |> map(
                fn: (r) =>
                    ({
                        sin: math.sin(x: r.x),
                        cos: math.cos(x: r.x),
                        tan: math.tan(x: r.x),
                        asin: math.asin(x: r.x),
                        acos: math.acos(x: r.x),
                        atan: math.atan(x: r.x),
                        atan2: math.atan2(y: r.x, x: 1.0),
                        both: math.sincos(x: r.x).sin + math.sincos(x: r.x).cos,
                    }),
            )
    want =
        array.from(
            rows: [
                {
                    sin: 0.0,
                    cos: 1.0,
                    tan: 0.0,
                    asin: 0.0,
                    acos: 1.5707963267948966,
                    atan: 0.0,
                    atan2: 0.0,
                    both: 1.0,
                },
                {
                    sin: 0.479425538604203,
                    cos: 0.8775825618903728,
                    tan: 0.5463024898437905,
                    asin: 0.5235987755982989,
                    acos: 1.0471975511965979,
                    atan: 0.4636476090008061,
                    atan2: 0.4636476090008061,
                    both: 1.3570081004945758,
                },
                {
                    sin: -0.8414709848078965,
                    cos: 0.5403023058681398,
                    tan: -1.557407724654902,
                    asin: -1.5707963267948966,
                    acos: 3.141592653589793,
                    atan: -0.7853981633974483,
                    atan2: -0.7853981633974483,
                    both: -0.3011686789397567,
                },
            ],
        )

    testing.diff(got: got, want: want, epsilon: 0.000000000001)
}

testcase hyperbolic_functions {
    got =
        array.from(rows: [{x: 0.0}, {x: 0.5}])
            |> map(
                fn: (r) =>
                    ({
                        sinh: math.sinh(x: r.x),
                        cosh: math.cosh(x: r.x),
                        tanh: math.tanh(x: r.x),
                        asinh: math.asinh(x: r.x),
                        acosh: math.acosh(x: r.x + 1.0),
                        atanh: math.atanh(x: r.x),
                    }),
            )
    want =
        array.from(
            rows: [
                {
                    sinh: 0.0,
                    cosh: 1.0,
                    tanh: 0.0,
                    asinh: 0.0,
                    acosh: 0.0,
                    atanh: 0.0,
                },
                {
                    sinh: 0.5210953054937474,
                    cosh: 1.1276259652063807,
                    tanh: 0.46211715726000973,
                    asinh: 0.48121182505960347,
                    acosh: 0.9624236501192069,
                    atanh: 0.5493061443340548,
                },
            ],
        )

    testing.diff(got: got, want: want, epsilon: 0.000000000001)
}

testcase special_functions {
    got =
        array.from(rows: [{x: 0.5}, {x: 2.5}])
            |> map(
                fn: (r) =>
                    ({
                        erf: math.erf(x: r.x),
                        erfc: math.erfc(x: r.x),
                        inverse: math.erfinv(x: math.erf(x: r.x)),
                        inversec: math.erfcinv(x: math.erfc(x: r.x)),
                        gamma: math.gamma(x: r.x),
                        lgamma: math.lgamma(x: r.x).lgamma,
                        j0: math.j0(x: r.x),
                        j1: math.j1(x: r.x),
                        j2: math.jn(n: 2, x: r.x),
                        y0: math.y0(x: r.x),
                        y1: math.y1(x: r.x),
                        y2: math.yn(n: 2, x: r.x),
                    }),
            )
    want =
        array.from(
            rows: [
                {
                    erf: 0.5204998778130465,
                    erfc: 0.4795001221869535,
                    inverse: 0.5,
                    inversec: 0.5,
                    gamma: 1.772453850905516,
                    lgamma: 0.5723649429247001,
                    j0: 0.938469807240813,
                    j1: 0.2422684576748739,
                    j2: 0.030604023458682642,
                    y0: -0.4445187335067066,
                    y1: -1.4714723926702431,
                    y2: -5.441370837174266,
                },
                {
                    erf: 0.999593047982555,
                    erfc: 0.0004069520174449589,
                    inverse: 2.5,
                    inversec: 2.5,
                    gamma: 1.329340388179137,
                    lgamma: 0.2846828704729192,
                    j0: -0.04838377646819802,
                    j1: 0.4970941024642743,
                    j2: 0.4460590584396174,
                    y0: 0.4980703596152318,
                    y1: 0.1459181379667858,
                    y2: -0.38133584924180315,
                },
            ],
        )

    testing.diff(got: got, want: want, epsilon: 0.00000000001)
}

testcase two_numbers {
    got =
        array.from(rows: [{x: 7.0, y: 3.0}, {x: -7.0, y: 2.0}, {x: 5.0, y: 3.0}])
            |> map(
                fn: (r) =>
                    ({
                        mod: math.mod(x: r.x, y: r.y),
                        remainder: math.remainder(x: r.x, y: r.y),
                        max: math.mMax(x: r.x, y: r.y),
                        min: math.mMin(x: r.x, y: r.y),
                        dim: math.dim(x: r.x, y: r.y),
                        sign: math.copysign(x: r.y, y: r.x),
                        hypot: math.hypot(p: r.x - r.x + 3.0, q: 4.0),
                        next: math.nextafter(x: 1.0, y: r.x),
                        abs: math.abs(x: r.x),
                    }),
            )
    want =
        array.from(
            rows: [
                {
                    mod: 1.0,
                    remainder: 1.0,
                    max: 7.0,
                    min: 3.0,
                    dim: 4.0,
                    sign: 3.0,
                    hypot: 5.0,
                    next: 1.0000000000000002,
                    abs: 7.0,
                },
                {
                    mod: -1.0,
                    remainder: 1.0,
                    max: 2.0,
                    min: -7.0,
                    dim: 0.0,
                    sign: -2.0,
                    hypot: 5.0,
                    next: 0.9999999999999999,
                    abs: 7.0,
                },
                {
                    mod: 2.0,
                    remainder: -1.0,
                    max: 5.0,
                    min: 3.0,
                    dim: 2.0,
                    sign: 3.0,
                    hypot: 5.0,
                    next: 1.0000000000000002,
                    abs: 5.0,
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase parts_of_numbers {
    pairs(
        rows: [
            {got: display(v: math.frexp(f: 8.0)), want: "{exp: 4, frac: 0.5}"},
            {got: display(v: math.modf(f: -3.5)), want: "{frac: -0.5, int: -3}"},
            {got: display(v: math.lgamma(x: 0.0)), want: "{lgamma: +Inf, sign: 1}"},
            {got: display(v: math.ldexp(frac: 0.5, exp: 4)), want: display(v: 8.0)},
            {got: display(v: math.ilogb(x: 0.0)), want: display(v: -2147483648)},
            {got: display(v: math.logb(x: 0.3)), want: display(v: -2.0)},
            {
                got: display(v: math.float64bits(f: 1.0)),
                want: display(v: uint(v: "4607182418800017408")),
            },
            {
                got: display(v: math.float64bits(f: math.NaN())),
                want: display(v: uint(v: "9221120237041090561")),
            },
            {
                got: display(v: math.float64frombits(b: uint(v: "4609434218613702656"))),
                want: display(v: 1.5),
            },
            {got: display(v: math.pow10(n: -3)), want: display(v: 0.001)},
        ],
    )
}

testcase values_that_are_no_numbers {
    pairs(
        rows: [
            {got: display(v: math.isNaN(f: nan)), want: display(v: true)},
            {got: display(v: math.isNaN(f: math.sqrt(x: -1.0))), want: display(v: true)},
            {got: display(v: math.isInf(f: inf, sign: -1)), want: display(v: false)},
            {got: display(v: math.isInf(f: math.mInf(sign: -3), sign: 0)), want: display(v: true)},
            {got: display(v: math.isInf(f: math.exp(x: 1000.0), sign: 1)), want: display(v: true)},
            {got: display(v: math.signbit(x: -0.0)), want: display(v: true)},
        ],
    )
}

testcase constants {
    pairs(
        rows: [
            {got: display(v: math.maxint), want: display(v: 9223372036854775807)},
            {got: display(v: math.minint + math.maxint), want: display(v: -1)},
            {got: display(v: math.maxuint), want: display(v: uint(v: "18446744073709551615"))},
            {
                got: display(v: [math.pi, math.e, math.phi]),
                want: "[3.141592653589793, 2.718281828459045, 1.618033988749895]",
            },
            {
                got: display(v: [math.sqrt2, math.sqrte, math.sqrtpi]),
                want: "[1.4142135623730951, 1.6487212707001282, 1.772453850905516]",
            },
            {
                got: display(v: [math.sqrtphi, math.ln2, math.log2e]),
                want: "[1.272019649514069, 0.6931471805599453, 1.4426950408889634]",
            },
            {
                got: display(v: [math.ln10, math.log10e]),
                want: "[2.302585092994046, 0.4342944819032518]",
            },
            {
                got: display(v: [math.maxfloat, math.smallestNonzeroFloat]),
                want: "[1.7976931348623157e+308, 5e-324]",
            },
        ],
    )
}

testcase null_in_null_out {
    got =
        array.from(rows: [{id: 1, x: 4.0}, {id: 2, x: debug.null(type: "float")}])
            |> map(
                fn: (r) =>
                    ({r with sqrt: math.sqrt(x: r.x),
                        pow: math.pow(x: r.x, y: 2.0),
                        exp: math.ilogb(x: r.x),
                        nan: math.isNaN(f: r.x),
                    }),
            )
    want =
        array.from(
            rows: [
                {
                    id: 1,
                    x: 4.0,
                    sqrt: 2.0,
                    pow: 16.0,
                    exp: 2,
                    nan: false,
                },
                {
                    id: 2,
                    x: debug.null(type: "float"),
                    sqrt: debug.null(type: "float"),
                    pow: debug.null(type: "float"),
                    exp: debug.null(type: "int"),
                    nan: debug.null(type: "bool"),
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase a_record_of_null_is_an_error {
    testing.shouldError(
        fn: () => math.frexp(f: debug.null(type: "float")),
        want: /frexp does not support null values$/,
    )
}
