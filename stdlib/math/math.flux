// Package math provides constants and functions for floats.
//
// A null argument of a known type gives a null of the type of the result, except for the functions that give a record: those
// fail. A null of no type is an error in all of them. Results that are too large for a float are infinite. What is not a
// number, such as the square root of -1, is NaN.
//
// ## Metadata
// introduced: 0.22.0
package math


// pi is the ratio of the circumference of a circle to its diameter.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{pi: math.pi}])
// ```
//
// #### Output data
//
// | pi                |
// | ----------------- |
// | 3.141592653589793 |
builtin pi : float

// e is Euler's number, the base of the natural logarithm.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{e: math.e}])
// ```
//
// #### Output data
//
// | e                 |
// | ----------------- |
// | 2.718281828459045 |
builtin e : float

// phi is the golden ratio.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{phi: math.phi}])
// ```
//
// #### Output data
//
// | phi               |
// | ----------------- |
// | 1.618033988749895 |
builtin phi : float

// sqrt2 is the square root of 2.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{sqrt2: math.sqrt2}])
// ```
//
// #### Output data
//
// | sqrt2              |
// | ------------------ |
// | 1.4142135623730951 |
builtin sqrt2 : float

// sqrte is the square root of `e`.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{sqrte: math.sqrte}])
// ```
//
// #### Output data
//
// | sqrte              |
// | ------------------ |
// | 1.6487212707001282 |
builtin sqrte : float

// sqrtpi is the square root of `pi`.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{sqrtpi: math.sqrtpi}])
// ```
//
// #### Output data
//
// | sqrtpi            |
// | ----------------- |
// | 1.772453850905516 |
builtin sqrtpi : float

// sqrtphi is the square root of `phi`.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{sqrtphi: math.sqrtphi}])
// ```
//
// #### Output data
//
// | sqrtphi           |
// | ----------------- |
// | 1.272019649514069 |
builtin sqrtphi : float

// ln2 is the natural logarithm of 2.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{ln2: math.ln2}])
// ```
//
// #### Output data
//
// | ln2                |
// | ------------------ |
// | 0.6931471805599453 |
builtin ln2 : float

// log2e is the binary logarithm of `e`.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{log2e: math.log2e}])
// ```
//
// #### Output data
//
// | log2e              |
// | ------------------ |
// | 1.4426950408889634 |
builtin log2e : float

// ln10 is the natural logarithm of 10.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{ln10: math.ln10}])
// ```
//
// #### Output data
//
// | ln10              |
// | ----------------- |
// | 2.302585092994046 |
builtin ln10 : float

// log10e is the decimal logarithm of `e`.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{log10e: math.log10e}])
// ```
//
// #### Output data
//
// | log10e             |
// | ------------------ |
// | 0.4342944819032518 |
builtin log10e : float

// maxfloat is the largest float.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{maxfloat: math.maxfloat}])
// ```
//
// #### Output data
//
// | maxfloat                                                                                                                                                                                                                                                                                                              |
// | --------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------- |
// | 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 |
builtin maxfloat : float

// smallestNonzeroFloat is the smallest float above 0.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{smallestNonzeroFloat: math.smallestNonzeroFloat}])
// ```
//
// #### Output data
//
// | smallestNonzeroFloat                                                                                                                                                                                                                                                                                                                   |
// | -------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------- |
// | 0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005 |
builtin smallestNonzeroFloat : float

// maxint is the largest integer.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{maxint: math.maxint}])
// ```
//
// #### Output data
//
// | maxint              |
// | ------------------- |
// | 9223372036854775807 |
builtin maxint : int

// minint is the smallest integer.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{minint: math.minint}])
// ```
//
// #### Output data
//
// | minint               |
// | -------------------- |
// | -9223372036854775808 |
builtin minint : int

// maxuint is the largest unsigned integer.
//
// ## Examples
//
// ### Show the constant
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{maxuint: math.maxuint}])
// ```
//
// #### Output data
//
// | maxuint              |
// | -------------------- |
// | 18446744073709551615 |
builtin maxuint : uint

// abs gives the absolute value of a number.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Drop signs
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: -3.5}, {x: 2.0}])
// >     |> map(fn: (r) => ({r with abs: math.abs(x: r.x)}))
// ```
//
// #### Output data
//
// | x    | abs |
// | ---- | --- |
// | -3.5 | 3.5 |
// | 2    | 2   |
builtin abs : (x: float) => float

// acos gives the arc cosine of a number, in radians.
//
// Outside -1 to 1 it is NaN.
//
// ## Parameters
// - x: Cosine, between -1 and 1.
//
// ## Examples
//
// ### Find angles by their cosine
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 1.0}, {x: 0.0}, {x: 2.0}])
// >     |> map(fn: (r) => ({r with angle: math.acos(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | angle              |
// | --- | ------------------ |
// | 1   | 0                  |
// | 0   | 1.5707963267948966 |
// | 2   | NaN                |
builtin acos : (x: float) => float

// acosh gives the inverse hyperbolic cosine of a number.
//
// Below 1 it is NaN.
//
// ## Parameters
// - x: Number of at least 1.
//
// ## Examples
//
// ### Invert the hyperbolic cosine
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 1.0}, {x: 2.0}])
// >     |> map(fn: (r) => ({r with acosh: math.acosh(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | acosh              |
// | --- | ------------------ |
// | 1   | 0                  |
// | 2   | 1.3169578969248166 |
builtin acosh : (x: float) => float

// asin gives the arc sine of a number, in radians.
//
// Outside -1 to 1 it is NaN.
//
// ## Parameters
// - x: Sine, between -1 and 1.
//
// ## Examples
//
// ### Find angles by their sine
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 1.0}, {x: 0.0}, {x: 2.0}])
// >     |> map(fn: (r) => ({r with angle: math.asin(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | angle              |
// | --- | ------------------ |
// | 1   | 1.5707963267948966 |
// | 0   | 0                  |
// | 2   | NaN                |
builtin asin : (x: float) => float

// asinh gives the inverse hyperbolic sine of a number.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Invert the hyperbolic sine
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.0}, {x: 2.0}])
// >     |> map(fn: (r) => ({r with asinh: math.asinh(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | asinh              |
// | --- | ------------------ |
// | 0   | 0                  |
// | 2   | 1.4436354751788103 |
builtin asinh : (x: float) => float

// atan gives the arc tangent of a number, in radians.
//
// ## Parameters
// - x: Tangent.
//
// ## Examples
//
// ### Find angles by their tangent
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.0}, {x: 1.0}])
// >     |> map(fn: (r) => ({r with angle: math.atan(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | angle              |
// | --- | ------------------ |
// | 0   | 0                  |
// | 1   | 0.7853981633974483 |
builtin atan : (x: float) => float

// atan2 gives the angle of the point (x, y) seen from the origin, in radians between -pi and pi.
//
// ## Parameters
// - y: Distance along the y axis.
// - x: Distance along the x axis.
//
// ## Examples
//
// ### Find the direction of points
// ```
// import "array"
// import "math"
//
// array.from(rows: [{y: 1.0, x: 1.0}, {y: 1.0, x: -1.0}])
// >     |> map(fn: (r) => ({r with angle: math.atan2(y: r.y, x: r.x)}))
// ```
//
// #### Output data
//
// | y   | x   | angle              |
// | --- | --- | ------------------ |
// | 1   | 1   | 0.7853981633974483 |
// | 1   | -1  | 2.356194490192345  |
builtin atan2 : (y: float, x: float) => float

// atanh gives the inverse hyperbolic tangent of a number.
//
// At 1 and -1 it is infinite, outside them NaN.
//
// ## Parameters
// - x: Number between -1 and 1.
//
// ## Examples
//
// ### Invert the hyperbolic tangent
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.5}, {x: 1.0}])
// >     |> map(fn: (r) => ({r with atanh: math.atanh(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | atanh              |
// | --- | ------------------ |
// | 0.5 | 0.5493061443340548 |
// | 1   | +Inf               |
builtin atanh : (x: float) => float

// cbrt gives the cube root of a number.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Take cube roots
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 27.0}, {x: -8.0}])
// >     |> map(fn: (r) => ({r with root: math.cbrt(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | root |
// | --- | ---- |
// | 27  | 3    |
// | -8  | -2   |
builtin cbrt : (x: float) => float

// ceil gives the smallest whole number that is not below a number.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Round up
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 1.2}, {x: -1.2}])
// >     |> map(fn: (r) => ({r with ceil: math.ceil(x: r.x)}))
// ```
//
// #### Output data
//
// | x    | ceil |
// | ---- | ---- |
// | 1.2  | 2    |
// | -1.2 | -1   |
builtin ceil : (x: float) => float

// copysign gives the size of one number with the sign of another.
//
// ## Parameters
// - x: Number that gives the size.
// - y: Number that gives the sign.
//
// ## Examples
//
// ### Copy signs
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 3.0, y: -1.0}, {x: -3.0, y: 2.0}])
// >     |> map(fn: (r) => ({r with signed: math.copysign(x: r.x, y: r.y)}))
// ```
//
// #### Output data
//
// | x   | y   | signed |
// | --- | --- | ------ |
// | 3   | -1  | -3     |
// | -3  | 2   | 3      |
builtin copysign : (x: float, y: float) => float

// cos gives the cosine of an angle.
//
// Of an infinity it is NaN.
//
// ## Parameters
// - x: Angle in radians.
//
// ## Examples
//
// ### Take cosines
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.0}, {x: 1.0}])
// >     |> map(fn: (r) => ({r with cos: math.cos(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | cos                |
// | --- | ------------------ |
// | 0   | 1                  |
// | 1   | 0.5403023058681398 |
builtin cos : (x: float) => float

// cosh gives the hyperbolic cosine of a number.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Take hyperbolic cosines
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.0}, {x: 1.0}])
// >     |> map(fn: (r) => ({r with cosh: math.cosh(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | cosh               |
// | --- | ------------------ |
// | 0   | 1                  |
// | 1   | 1.5430806348152437 |
builtin cosh : (x: float) => float

// dim gives how much one number is larger than another: `x - y`, or 0 when `y` is larger.
//
// ## Parameters
// - x: Number to subtract from.
// - y: Number to subtract.
//
// ## Examples
//
// ### Find what exceeds a limit
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 12.0, y: 10.0}, {x: 10.0, y: 12.0}])
// >     |> map(fn: (r) => ({r with excess: math.dim(x: r.x, y: r.y)}))
// ```
//
// #### Output data
//
// | x   | y   | excess |
// | --- | --- | ------ |
// | 12  | 10  | 2      |
// | 10  | 12  | 0      |
builtin dim : (x: float, y: float) => float

// erf gives the error function of a number.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Take the error function
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.0}, {x: 0.5}])
// >     |> map(fn: (r) => ({r with erf: math.erf(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | erf                |
// | --- | ------------------ |
// | 0   | 0                  |
// | 0.5 | 0.5204998778130465 |
builtin erf : (x: float) => float

// erfc gives the complement of the error function, `1 - erf(x)`.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Take the complement of the error function
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.0}, {x: 0.5}])
// >     |> map(fn: (r) => ({r with erfc: math.erfc(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | erfc               |
// | --- | ------------------ |
// | 0   | 1                  |
// | 0.5 | 0.4795001221869535 |
builtin erfc : (x: float) => float

// erfcinv gives the inverse of `erfc`.
//
// At 0 and 2 it is infinite, outside them NaN.
//
// ## Parameters
// - x: Number between 0 and 2.
//
// ## Examples
//
// ### Invert the complement of the error function
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.5}, {x: 1.5}])
// >     |> map(fn: (r) => ({r with erfcinv: math.erfcinv(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | erfcinv             |
// | --- | ------------------- |
// | 0.5 | 0.4769362762044699  |
// | 1.5 | -0.4769362762044699 |
builtin erfcinv : (x: float) => float

// erfinv gives the inverse of `erf`.
//
// At 1 and -1 it is infinite, outside them NaN.
//
// ## Parameters
// - x: Number between -1 and 1.
//
// ## Examples
//
// ### Invert the error function
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.5}, {x: -0.5}])
// >     |> map(fn: (r) => ({r with erfinv: math.erfinv(x: r.x)}))
// ```
//
// #### Output data
//
// | x    | erfinv              |
// | ---- | ------------------- |
// | 0.5  | 0.4769362762044699  |
// | -0.5 | -0.4769362762044699 |
builtin erfinv : (x: float) => float

// exp gives `e` to the power of a number.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Take the exponential
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.0}, {x: 1.0}])
// >     |> map(fn: (r) => ({r with exp: math.exp(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | exp               |
// | --- | ----------------- |
// | 0   | 1                 |
// | 1   | 2.718281828459045 |
builtin exp : (x: float) => float

// exp2 gives 2 to the power of a number.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Take powers of two
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 3.0}, {x: -1.0}])
// >     |> map(fn: (r) => ({r with power: math.exp2(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | power |
// | --- | ----- |
// | 3   | 8     |
// | -1  | 0.5   |
builtin exp2 : (x: float) => float

// expm1 gives `exp(x) - 1`, also for an `x` near 0, where the subtraction loses digits.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Take the exponential less one
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.00001}, {x: 1.0}])
// >     |> map(fn: (r) => ({r with expm1: math.expm1(x: r.x)}))
// ```
//
// #### Output data
//
// | x       | expm1                   |
// | ------- | ----------------------- |
// | 0.00001 | 0.000010000050000166668 |
// | 1       | 1.718281828459045       |
builtin expm1 : (x: float) => float

// float64bits gives the 64 bits of a float (IEEE 754) as an unsigned integer.
//
// ## Parameters
// - f: Number to look into.
//
// ## Examples
//
// ### Show the bits of floats
// ```
// import "array"
// import "math"
//
// array.from(rows: [{f: 1.0}, {f: -0.5}])
// >     |> map(fn: (r) => ({r with bits: math.float64bits(f: r.f)}))
// ```
//
// #### Output data
//
// | f    | bits                 |
// | ---- | -------------------- |
// | 1    | 4607182418800017408  |
// | -0.5 | 13826050856027422720 |
builtin float64bits : (f: float) => uint

// float64frombits gives the float that 64 bits (IEEE 754) stand for.
//
// ## Parameters
// - b: Bits of the float.
//
// ## Examples
//
// ### Make floats of bits
// ```
// import "array"
// import "math"
//
// array.from(rows: [{b: uint(v: 4607182418800017408)}])
// >     |> map(fn: (r) => ({r with f: math.float64frombits(b: r.b)}))
// ```
//
// #### Output data
//
// | b                   | f   |
// | ------------------- | --- |
// | 4607182418800017408 | 1   |
builtin float64frombits : (b: uint) => float

// floor gives the largest whole number that is not above a number.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Round down
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 1.2}, {x: -1.2}])
// >     |> map(fn: (r) => ({r with floor: math.floor(x: r.x)}))
// ```
//
// #### Output data
//
// | x    | floor |
// | ---- | ----- |
// | 1.2  | 1     |
// | -1.2 | -2    |
builtin floor : (x: float) => float

// frexp splits a number into a fraction, from 0.5 up to 1, and an exponent of two.
//
// The number is `frac * 2 ^ exp`. The exponent of 0, of NaN and of infinities is 0.
//
// ## Parameters
// - f: Number to split.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Split numbers
// ```
// import "array"
// import "math"
//
// array.from(rows: [{f: 22.0}, {f: 1.0}])
// >     |> map(fn: (r) => ({r with frac: math.frexp(f: r.f).frac, exp: math.frexp(f: r.f).exp}))
// ```
//
// #### Output data
//
// | f   | frac   | exp |
// | --- | ------ | --- |
// | 22  | 0.6875 | 5   |
// | 1   | 0.5    | 1   |
builtin frexp : (f: float) => {frac: float, exp: int}

// gamma gives the gamma function of a number.
//
// At negative whole numbers it is NaN, above 171.6 infinite.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Take the gamma function
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 5.0}, {x: 0.5}])
// >     |> map(fn: (r) => ({r with gamma: math.gamma(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | gamma              |
// | --- | ------------------ |
// | 5   | 24                 |
// | 0.5 | 1.7724538509055159 |
builtin gamma : (x: float) => float

// hypot gives the length of the longest side of a right triangle, `sqrt(p * p + q * q)`.
//
// ## Parameters
// - p: Length of one short side.
// - q: Length of the other.
//
// ## Examples
//
// ### Find the distance of points
// ```
// import "array"
// import "math"
//
// array.from(rows: [{p: 3.0, q: 4.0}, {p: 5.0, q: 12.0}])
// >     |> map(fn: (r) => ({r with length: math.hypot(p: r.p, q: r.q)}))
// ```
//
// #### Output data
//
// | p   | q   | length |
// | --- | --- | ------ |
// | 3   | 4   | 5      |
// | 5   | 12  | 13     |
builtin hypot : (p: float, q: float) => float

// ilogb gives the binary exponent of a number as an integer.
//
// Of 0 it is -2147483648, of NaN and infinities 2147483647.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Find binary exponents
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 8.0}, {x: 0.3}])
// >     |> map(fn: (r) => ({r with exp: math.ilogb(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | exp |
// | --- | --- |
// | 8   | 3   |
// | 0.3 | -2  |
builtin ilogb : (x: float) => int

// mInf gives positive infinity, or negative infinity for a negative sign.
//
// ## Parameters
// - sign: Number whose sign counts. That of 0 is positive.
//
// ## Examples
//
// ### Make infinities
// ```
// import "array"
// import "math"
//
// array.from(rows: [{sign: 1}, {sign: -1}])
// >     |> map(fn: (r) => ({r with inf: math.mInf(sign: r.sign)}))
// ```
//
// #### Output data
//
// | sign | inf  |
// | ---- | ---- |
// | 1    | +Inf |
// | -1   | -Inf |
builtin mInf : (sign: int) => float

// isInf tells whether a number is infinite.
//
// ## Parameters
// - f: Number to look at.
// - sign: Number whose sign counts: positive for positive infinity, negative for negative infinity, 0 for both.
//
// ## Examples
//
// ### Find infinite values
// ```
// import "array"
// import "math"
//
// array.from(rows: [{f: 1.0}, {f: 1.0 / 0.0}])
// >     |> map(fn: (r) => ({r with infinite: math.isInf(f: r.f, sign: 0)}))
// ```
//
// #### Output data
//
// | f    | infinite |
// | ---- | -------- |
// | 1    | false    |
// | +Inf | true     |
builtin isInf : (f: float, sign: int) => bool

// isNaN tells whether a value is NaN, which no comparison finds.
//
// ## Parameters
// - f: Number to look at.
//
// ## Examples
//
// ### Find values that are no numbers
// ```
// import "array"
// import "math"
//
// array.from(rows: [{f: 1.0}, {f: 0.0 / 0.0}])
// >     |> map(fn: (r) => ({r with nan: math.isNaN(f: r.f)}))
// ```
//
// #### Output data
//
// | f   | nan   |
// | --- | ----- |
// | 1   | false |
// | NaN | true  |
builtin isNaN : (f: float) => bool

// j0 gives the Bessel function of the first kind of order 0.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Take the Bessel function
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.0}, {x: 1.5}])
// >     |> map(fn: (r) => ({r with j0: math.j0(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | j0                 |
// | --- | ------------------ |
// | 0   | 1                  |
// | 1.5 | 0.5118276717359181 |
builtin j0 : (x: float) => float

// j1 gives the Bessel function of the first kind of order 1.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Take the Bessel function
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.0}, {x: 1.5}])
// >     |> map(fn: (r) => ({r with j1: math.j1(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | j1                 |
// | --- | ------------------ |
// | 0   | 0                  |
// | 1.5 | 0.5579365079100996 |
builtin j1 : (x: float) => float

// jn gives the Bessel function of the first kind of any whole order.
//
// ## Parameters
// - n: Order.
// - x: Number to operate on.
//
// ## Examples
//
// ### Take the Bessel function
// ```
// import "array"
// import "math"
//
// array.from(rows: [{n: 2, x: 1.0}, {n: -1, x: 1.0}])
// >     |> map(fn: (r) => ({r with jn: math.jn(n: r.n, x: r.x)}))
// ```
//
// #### Output data
//
// | n   | x   | jn                  |
// | --- | --- | ------------------- |
// | 2   | 1   | 0.11490348493190049 |
// | -1  | 1   | -0.4400505857449335 |
builtin jn : (n: int, x: float) => float

// ldexp gives `frac * 2 ^ exp`: the inverse of `frexp`.
//
// ## Parameters
// - frac: Fraction.
// - exp: Exponent of two.
//
// ## Examples
//
// ### Put numbers together
// ```
// import "array"
// import "math"
//
// array.from(rows: [{frac: 0.6875, exp: 5}])
// >     |> map(fn: (r) => ({r with f: math.ldexp(frac: r.frac, exp: r.exp)}))
// ```
//
// #### Output data
//
// | frac   | exp | f   |
// | ------ | --- | --- |
// | 0.6875 | 5   | 22  |
builtin ldexp : (frac: float, exp: int) => float

// lgamma gives the natural logarithm of the absolute value of the gamma function, and the sign of the function.
//
// The sign is 1 or -1.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Take the logarithm of the gamma function
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 10.5}, {x: -0.5}])
// >     |> map(fn: (r) => ({r with lgamma: math.lgamma(x: r.x).lgamma, sign: math.lgamma(x: r.x).sign}))
// ```
//
// #### Output data
//
// | x    | lgamma             | sign |
// | ---- | ------------------ | ---- |
// | 10.5 | 13.940625219403762 | 1    |
// | -0.5 | 1.2655121234846454 | -1   |
builtin lgamma : (x: float) => {lgamma: float, sign: int}

// log gives the natural logarithm of a number.
//
// Of 0 it is negative infinity, of a negative number NaN.
//
// ## Parameters
// - x: Number above 0.
//
// ## Examples
//
// ### Take natural logarithms
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 1.0}, {x: 10.0}])
// >     |> map(fn: (r) => ({r with log: math.log(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | log               |
// | --- | ----------------- |
// | 1   | 0                 |
// | 10  | 2.302585092994046 |
builtin log : (x: float) => float

// log10 gives the decimal logarithm of a number.
//
// Of 0 it is negative infinity, of a negative number NaN.
//
// ## Parameters
// - x: Number above 0.
//
// ## Examples
//
// ### Take decimal logarithms
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 10.0}, {x: 1000.0}])
// >     |> map(fn: (r) => ({r with log10: math.log10(x: r.x)}))
// ```
//
// #### Output data
//
// | x    | log10 |
// | ---- | ----- |
// | 10   | 1     |
// | 1000 | 3     |
builtin log10 : (x: float) => float

// log1p gives `log(1 + x)`, also for an `x` near 0, where the addition loses digits.
//
// Of -1 it is negative infinity, below NaN.
//
// ## Parameters
// - x: Number above -1.
//
// ## Examples
//
// ### Take logarithms near 1
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.00001}, {x: 1.0}])
// >     |> map(fn: (r) => ({r with log1p: math.log1p(x: r.x)}))
// ```
//
// #### Output data
//
// | x       | log1p                   |
// | ------- | ----------------------- |
// | 0.00001 | 0.000009999950000333332 |
// | 1       | 0.6931471805599453      |
builtin log1p : (x: float) => float

// log2 gives the binary logarithm of a number.
//
// Of 0 it is negative infinity, of a negative number NaN.
//
// ## Parameters
// - x: Number above 0.
//
// ## Examples
//
// ### Take binary logarithms
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 8.0}, {x: 10.0}])
// >     |> map(fn: (r) => ({r with log2: math.log2(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | log2              |
// | --- | ----------------- |
// | 8   | 3                 |
// | 10  | 3.321928094887362 |
builtin log2 : (x: float) => float

// logb gives the binary exponent of a number as a float.
//
// Of 0 it is negative infinity, of infinities positive infinity.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Find binary exponents
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 8.0}, {x: 0.3}])
// >     |> map(fn: (r) => ({r with logb: math.logb(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | logb |
// | --- | ---- |
// | 8   | 3    |
// | 0.3 | -2   |
builtin logb : (x: float) => float

// mMax gives the larger of two numbers.
//
// If one of them is NaN the result is NaN, unless the other is positive infinity.
//
// ## Parameters
// - x: First number.
// - y: Second number.
//
// ## Examples
//
// ### Take the larger of two columns
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 1.0, y: 2.0}, {x: 5.0, y: -5.0}])
// >     |> map(fn: (r) => ({r with max: math.mMax(x: r.x, y: r.y)}))
// ```
//
// #### Output data
//
// | x   | y   | max |
// | --- | --- | --- |
// | 1   | 2   | 2   |
// | 5   | -5  | 5   |
builtin mMax : (x: float, y: float) => float

// mMin gives the smaller of two numbers.
//
// If one of them is NaN the result is NaN, unless the other is negative infinity.
//
// ## Parameters
// - x: First number.
// - y: Second number.
//
// ## Examples
//
// ### Take the smaller of two columns
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 1.0, y: 2.0}, {x: 5.0, y: -5.0}])
// >     |> map(fn: (r) => ({r with min: math.mMin(x: r.x, y: r.y)}))
// ```
//
// #### Output data
//
// | x   | y   | min |
// | --- | --- | --- |
// | 1   | 2   | 1   |
// | 5   | -5  | -5  |
builtin mMin : (x: float, y: float) => float

// mod gives the remainder of a division, with the sign of the dividend.
//
// A division by 0 gives NaN.
//
// ## Parameters
// - x: Dividend.
// - y: Divisor.
//
// ## Examples
//
// ### Take remainders
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 7.0, y: 3.0}, {x: -7.0, y: 3.0}])
// >     |> map(fn: (r) => ({r with mod: math.mod(x: r.x, y: r.y)}))
// ```
//
// #### Output data
//
// | x   | y   | mod |
// | --- | --- | --- |
// | 7   | 3   | 1   |
// | -7  | 3   | -1  |
builtin mod : (x: float, y: float) => float

// modf splits a number into its whole part and its fraction. Both have the sign of the number.
//
// The fraction of an infinity is NaN.
//
// ## Parameters
// - f: Number to split.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Split numbers
// ```
// import "array"
// import "math"
//
// array.from(rows: [{f: 3.25}, {f: -1.5}])
// >     |> map(fn: (r) => ({r with int: math.modf(f: r.f).int, frac: math.modf(f: r.f).frac}))
// ```
//
// #### Output data
//
// | f    | int | frac |
// | ---- | --- | ---- |
// | 3.25 | 3   | 0.25 |
// | -1.5 | -1  | -0.5 |
builtin modf : (f: float) => {int: float, frac: float}

// NaN gives the value that is no number.
//
// ## Examples
//
// ### Make a value that is no number
// ```
// import "array"
// import "math"
//
// > array.from(rows: [{nan: math.NaN()}])
// ```
//
// #### Output data
//
// | nan |
// | --- |
// | NaN |
builtin NaN : () => float

// nextafter gives the float next to a number in the direction of another.
//
// ## Parameters
// - x: Number to start from.
// - y: Number that gives the direction.
//
// ## Examples
//
// ### Step to the next float
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 1.0, y: 2.0}, {x: 1.0, y: 0.0}])
// >     |> map(fn: (r) => ({r with next: math.nextafter(x: r.x, y: r.y)}))
// ```
//
// #### Output data
//
// | x   | y   | next               |
// | --- | --- | ------------------ |
// | 1   | 2   | 1.0000000000000002 |
// | 1   | 0   | 0.9999999999999999 |
builtin nextafter : (x: float, y: float) => float

// pow gives a number to the power of another.
//
// A negative base with an exponent that is not whole gives NaN.
//
// ## Parameters
// - x: Base.
// - y: Exponent.
//
// ## Examples
//
// ### Take powers
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 2.0, y: 10.0}, {x: 9.0, y: 0.5}])
// >     |> map(fn: (r) => ({r with power: math.pow(x: r.x, y: r.y)}))
// ```
//
// #### Output data
//
// | x   | y   | power |
// | --- | --- | ----- |
// | 2   | 10  | 1024  |
// | 9   | 0.5 | 3     |
builtin pow : (x: float, y: float) => float

// pow10 gives 10 to the power of an integer.
//
// Below -323 it is 0, above 308 infinite.
//
// ## Parameters
// - n: Exponent.
//
// ## Examples
//
// ### Take powers of ten
// ```
// import "array"
// import "math"
//
// array.from(rows: [{n: 3}, {n: -2}])
// >     |> map(fn: (r) => ({r with power: math.pow10(n: r.n)}))
// ```
//
// #### Output data
//
// | n   | power |
// | --- | ----- |
// | 3   | 1000  |
// | -2  | 0.01  |
builtin pow10 : (n: int) => float

// remainder gives what a number differs from the nearest multiple of another.
//
// Halfway between two multiples the even one counts. A division by 0 gives NaN.
//
// ## Parameters
// - x: Dividend.
// - y: Divisor.
//
// ## Examples
//
// ### Take signed remainders
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 7.0, y: 4.0}, {x: 5.0, y: 4.0}])
// >     |> map(fn: (r) => ({r with remainder: math.remainder(x: r.x, y: r.y)}))
// ```
//
// #### Output data
//
// | x   | y   | remainder |
// | --- | --- | --------- |
// | 7   | 4   | -1        |
// | 5   | 4   | 1         |
builtin remainder : (x: float, y: float) => float

// round gives the nearest whole number. Halves go away from 0.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Round values
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 2.5}, {x: -2.5}, {x: 1.2}])
// >     |> map(fn: (r) => ({r with round: math.round(x: r.x)}))
// ```
//
// #### Output data
//
// | x    | round |
// | ---- | ----- |
// | 2.5  | 3     |
// | -2.5 | -3    |
// | 1.2  | 1     |
builtin round : (x: float) => float

// roundtoeven gives the nearest whole number. Halves go to the even one.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Round values
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 2.5}, {x: 3.5}, {x: 1.2}])
// >     |> map(fn: (r) => ({r with round: math.roundtoeven(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | round |
// | --- | ----- |
// | 2.5 | 2     |
// | 3.5 | 4     |
// | 1.2 | 1     |
builtin roundtoeven : (x: float) => float

// signbit tells whether a number is negative. Negative zero is.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Look at signs
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: -0.0}, {x: 1.0}])
// >     |> map(fn: (r) => ({r with negative: math.signbit(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | negative |
// | --- | -------- |
// | -0  | true     |
// | 1   | false    |
builtin signbit : (x: float) => bool

// sin gives the sine of an angle.
//
// Of an infinity it is NaN.
//
// ## Parameters
// - x: Angle in radians.
//
// ## Examples
//
// ### Take sines
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.0}, {x: 1.0}])
// >     |> map(fn: (r) => ({r with sin: math.sin(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | sin                |
// | --- | ------------------ |
// | 0   | 0                  |
// | 1   | 0.8414709848078965 |
builtin sin : (x: float) => float

// sincos gives the sine and the cosine of an angle.
//
// ## Parameters
// - x: Angle in radians.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Take sines and cosines
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 1.0}])
// >     |> map(fn: (r) => ({r with sin: math.sincos(x: r.x).sin, cos: math.sincos(x: r.x).cos}))
// ```
//
// #### Output data
//
// | x   | sin                | cos                |
// | --- | ------------------ | ------------------ |
// | 1   | 0.8414709848078965 | 0.5403023058681398 |
builtin sincos : (x: float) => {sin: float, cos: float}

// sinh gives the hyperbolic sine of a number.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Take hyperbolic sines
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.0}, {x: 1.0}])
// >     |> map(fn: (r) => ({r with sinh: math.sinh(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | sinh               |
// | --- | ------------------ |
// | 0   | 0                  |
// | 1   | 1.1752011936438014 |
builtin sinh : (x: float) => float

// sqrt gives the square root of a number.
//
// Of a negative number it is NaN.
//
// ## Parameters
// - x: Number of at least 0.
//
// ## Examples
//
// ### Take square roots
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 9.0}, {x: 2.0}])
// >     |> map(fn: (r) => ({r with root: math.sqrt(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | root               |
// | --- | ------------------ |
// | 9   | 3                  |
// | 2   | 1.4142135623730951 |
builtin sqrt : (x: float) => float

// tan gives the tangent of an angle.
//
// Of an infinity it is NaN.
//
// ## Parameters
// - x: Angle in radians.
//
// ## Examples
//
// ### Take tangents
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.0}, {x: 1.0}])
// >     |> map(fn: (r) => ({r with tan: math.tan(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | tan               |
// | --- | ----------------- |
// | 0   | 0                 |
// | 1   | 1.557407724654902 |
builtin tan : (x: float) => float

// tanh gives the hyperbolic tangent of a number.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Take hyperbolic tangents
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.0}, {x: 1.0}])
// >     |> map(fn: (r) => ({r with tanh: math.tanh(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | tanh               |
// | --- | ------------------ |
// | 0   | 0                  |
// | 1   | 0.7615941559557649 |
builtin tanh : (x: float) => float

// trunc gives the whole part of a number.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Cut fractions off
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 1.7}, {x: -1.7}])
// >     |> map(fn: (r) => ({r with trunc: math.trunc(x: r.x)}))
// ```
//
// #### Output data
//
// | x    | trunc |
// | ---- | ----- |
// | 1.7  | 1     |
// | -1.7 | -1    |
builtin trunc : (x: float) => float

// y0 gives the Bessel function of the second kind of order 0.
//
// At 0 it is negative infinity, below NaN.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Take the Bessel function
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.0}, {x: 1.5}])
// >     |> map(fn: (r) => ({r with y0: math.y0(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | y0                 |
// | --- | ------------------ |
// | 0   | -Inf               |
// | 1.5 | 0.3824489237977589 |
builtin y0 : (x: float) => float

// y1 gives the Bessel function of the second kind of order 1.
//
// At 0 it is negative infinity, below NaN.
//
// ## Parameters
// - x: Number to operate on.
//
// ## Examples
//
// ### Take the Bessel function
// ```
// import "array"
// import "math"
//
// array.from(rows: [{x: 0.0}, {x: 1.5}])
// >     |> map(fn: (r) => ({r with y1: math.y1(x: r.x)}))
// ```
//
// #### Output data
//
// | x   | y1                  |
// | --- | ------------------- |
// | 0   | -Inf                |
// | 1.5 | -0.4123086269739113 |
builtin y1 : (x: float) => float

// yn gives the Bessel function of the second kind of any whole order.
//
// At 0 it is negative infinity, positive infinity for negative odd orders; below 0 it is NaN.
//
// ## Parameters
// - n: Order.
// - x: Number to operate on.
//
// ## Examples
//
// ### Take the Bessel function
// ```
// import "array"
// import "math"
//
// array.from(rows: [{n: 2, x: 1.0}])
// >     |> map(fn: (r) => ({r with yn: math.yn(n: r.n, x: r.x)}))
// ```
//
// #### Output data
//
// | n   | x   | yn                  |
// | --- | --- | ------------------- |
// | 2   | 1   | -1.6506826068162543 |
builtin yn : (n: int, x: float) => float
