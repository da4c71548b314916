package math_test


import "array"
import "csv"
import "experimental"
import "math"
import "regexp"
import "testing"

// The types of columns of CSV are known only when the program runs.
_row =
    csv.from(
        csv:
            "#datatype,string,long,string,long,double,boolean,dateTime:RFC3339
#group,false,false,false,false,false,false,false
#default,_result,,,,,,
,result,table,s,n,f,b,t
,,0,x,1,1.5,true,2024-01-01T00:00:00Z
",
    )

// says gives the cause that map fails with.
says = (fn) =>
    regexp.findString(
        r: /type conflict: \w+ != \w+$/,
        v:
            experimental.catch(
                fn: () => _row |> map(fn: fn) |> findRecord(fn: (key) => true, idx: 0),
            ).msg,
    )

testcase other_types_of_one_number {
    testing.diff(
        got:
            array.from(
                rows: [
                    {n: 1, v: says(fn: (r) => ({v: math.floor(x: r.n)}))},
                    {n: 2, v: says(fn: (r) => ({v: math.ceil(x: r.n)}))},
                    {n: 3, v: says(fn: (r) => ({v: math.trunc(x: r.n)}))},
                    {n: 4, v: says(fn: (r) => ({v: math.round(x: r.n)}))},
                    {n: 5, v: says(fn: (r) => ({v: math.cbrt(x: r.n)}))},
                    {n: 6, v: says(fn: (r) => ({v: math.sin(x: r.n)}))},
                    {n: 7, v: says(fn: (r) => ({v: math.cos(x: r.n)}))},
                    {n: 8, v: says(fn: (r) => ({v: math.tan(x: r.n)}))},
                    {n: 9, v: says(fn: (r) => ({v: math.exp2(x: r.n)}))},
                    {n: 10, v: says(fn: (r) => ({v: math.log(x: r.n)}))},
                    {n: 11, v: says(fn: (r) => ({v: math.log10(x: r.n)}))},
                    {n: 12, v: says(fn: (r) => ({v: math.log2(x: r.n)}))},
                    {n: 13, v: says(fn: (r) => ({v: math.gamma(x: r.n)}))},
                    {n: 14, v: says(fn: (r) => ({v: math.j0(x: r.n)}))},
                    {n: 15, v: says(fn: (r) => ({v: math.y1(x: r.n)}))},
                    {n: 16, v: says(fn: (r) => ({v: math.signbit(x: r.n)}))},
                ],
            ),
        want:
            array.from(
                rows: [
                    {n: 1, v: "type conflict: float != int"},
                    {n: 2, v: "type conflict: float != int"},
                    {n: 3, v: "type conflict: float != int"},
                    {n: 4, v: "type conflict: float != int"},
                    {n: 5, v: "type conflict: float != int"},
                    {n: 6, v: "type conflict: float != int"},
                    {n: 7, v: "type conflict: float != int"},
                    {n: 8, v: "type conflict: float != int"},
                    {n: 9, v: "type conflict: float != int"},
                    {n: 10, v: "type conflict: float != int"},
                    {n: 11, v: "type conflict: float != int"},
                    {n: 12, v: "type conflict: float != int"},
                    {n: 13, v: "type conflict: float != int"},
                    {n: 14, v: "type conflict: float != int"},
                    {n: 15, v: "type conflict: float != int"},
                    {n: 16, v: "type conflict: float != int"},
                ],
            ),
    )
}

testcase other_types_of_two_numbers {
    testing.diff(
        got:
            array.from(
                rows: [
                    {n: 1, v: says(fn: (r) => ({v: math.mod(x: r.f, y: r.n)}))},
                    {n: 2, v: says(fn: (r) => ({v: math.hypot(p: r.s, q: r.f)}))},
                    {n: 3, v: says(fn: (r) => ({v: math.atan2(y: r.b, x: 1.0)}))},
                    {n: 4, v: says(fn: (r) => ({v: math.mMax(x: r.f, y: r.s)}))},
                    {n: 5, v: says(fn: (r) => ({v: math.mMin(x: r.t, y: r.f)}))},
                    {n: 6, v: says(fn: (r) => ({v: math.ldexp(frac: r.f, exp: r.s)}))},
                    {n: 7, v: says(fn: (r) => ({v: math.jn(n: r.s, x: r.f)}))},
                    {n: 8, v: says(fn: (r) => ({v: math.pow10(n: r.f)}))},
                ],
            ),
        want:
            array.from(
                rows: [
                    {n: 1, v: "type conflict: float != int"},
                    {n: 2, v: "type conflict: float != string"},
                    {n: 3, v: "type conflict: float != bool"},
                    {n: 4, v: "type conflict: float != string"},
                    {n: 5, v: "type conflict: float != time"},
                    {n: 6, v: "type conflict: int != string"},
                    {n: 7, v: "type conflict: int != string"},
                    {n: 8, v: "type conflict: int != float"},
                ],
            ),
    )
}

testcase other_types_of_bits_and_parts {
    testing.diff(
        got:
            array.from(
                rows: [
                    {n: 1, v: says(fn: (r) => ({v: math.float64frombits(b: r.n)}))},
                    {n: 2, v: says(fn: (r) => ({v: math.float64bits(f: r.n)}))},
                    {n: 3, v: says(fn: (r) => ({v: math.frexp(f: r.n).exp}))},
                    {n: 4, v: says(fn: (r) => ({v: math.modf(f: r.s).int}))},
                    {n: 5, v: says(fn: (r) => ({v: math.isNaN(f: r.b)}))},
                ],
            ),
        want:
            array.from(
                rows: [
                    {n: 1, v: "type conflict: uint != int"},
                    {n: 2, v: "type conflict: float != int"},
                    {n: 3, v: "type conflict: float != int"},
                    {n: 4, v: "type conflict: float != string"},
                    {n: 5, v: "type conflict: float != bool"},
                ],
            ),
    )
}
