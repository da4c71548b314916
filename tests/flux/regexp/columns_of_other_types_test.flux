package regexp_test


import "array"
import "csv"
import "experimental"
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

testcase other_types_of_texts {
    testing.diff(
        got:
            array.from(
                rows: [
                    {n: 1, v: says(fn: (r) => ({v: regexp.matchRegexpString(r: /a/, v: r.n)}))},
                    {n: 2, v: says(fn: (r) => ({v: regexp.findString(r: /a/, v: r.f)}))},
                    {n: 3, v: says(fn: (r) => ({v: regexp.findStringIndex(r: /a/, v: r.t)[0]}))},
                    {
                        n: 4,
                        v: says(fn: (r) => ({v: regexp.replaceAllString(r: /a/, v: r.s, t: r.n)})),
                    },
                    {n: 5, v: says(fn: (r) => ({v: regexp.splitRegexp(r: /a/, v: r.b, i: 1)[0]}))},
                    {
                        n: 6,
                        v: says(fn: (r) => ({v: regexp.splitRegexp(r: /a/, v: r.s, i: r.f)[0]})),
                    },
                    {n: 7, v: says(fn: (r) => ({v: regexp.quoteMeta(v: r.n)}))},
                    {n: 8, v: says(fn: (r) => ({v: string(v: regexp.compile(v: r.n))}))},
                ],
            ),
        want:
            array.from(
                rows: [
                    {n: 1, v: "type conflict: string != int"},
                    {n: 2, v: "type conflict: string != float"},
                    {n: 3, v: "type conflict: string != time"},
                    {n: 4, v: "type conflict: string != int"},
                    {n: 5, v: "type conflict: string != bool"},
                    {n: 6, v: "type conflict: int != float"},
                    {n: 7, v: "type conflict: string != int"},
                    {n: 8, v: "type conflict: string != int"},
                ],
            ),
    )
}
