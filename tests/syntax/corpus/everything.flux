// Every construct of the language, for the comparison with stock Lark.
@edition("2022.1")
package everything

@one
@two()
import "a"
import b "c/d"

// Types.
builtin f : (<-tables: stream[{A with _value: B, "a b": [string: int]}], ?n: int, ?c: C = .column, m: vector[D],) => {A with x: .label}
    where
    A: Record,
    B: Addable + Equatable

builtin g : () => {}
builtin h : (<-: [int]) => dynamic

@option
option now = () => 2020-01-01T00:00:00Z
option b.name = -1.5 + .5

with = {with with where: stream, "extends": [], vector: [:],}
x = [1, 2, 3,][0] + 1 * 2 ^ -3 ^ 4 % 5 / 6 - +7
y = ["a": 1h30m, "b": 1y2mo3w4d5h6m7s8ms9us10µs11ns,]
z = if not exists x.y or x["a b"] == 1 and y != 2 then "t" else if x =~ /a\/b/ then "u" else "v${x + "n${y}"}${z}w"
l = (r=<-, a, b=(c) => c, d={e with f},) => {
    @inner(1, "a", [b],)
    g = a |> b(c: d) |> e() |> f.g(h, i)()
    a <= b < c > d >= e !~ /f/

    return (r) => ({r with g: g})
}
m = (a) => (a)
n = (a,) => (b, c) => (d=1) => { return a }
o = f(p: .q, r: ."s t")
"text $ $$ $${x} \n\t\r\\\"\${\x41" <-

testcase t { option now = () => 2020-01-01 a = b }
testcase u extends "v/w" {
    @x
    got = 1
}
