package date_test


import "array"
import "csv"
import "date"
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
        r: /\w+ is not Timeable$/,
        v:
            experimental.catch(
                fn: () => _row |> map(fn: fn) |> findRecord(fn: (key) => true, idx: 0),
            ).msg,
    )

testcase other_types_of_times {
    testing.diff(
        got:
            array.from(
                rows: [
                    {n: 1, v: says(fn: (r) => ({v: date.second(t: r.s)}))},
                    {n: 2, v: says(fn: (r) => ({v: date.minute(t: r.n)}))},
                    {n: 3, v: says(fn: (r) => ({v: date.hour(t: r.f)}))},
                    {n: 4, v: says(fn: (r) => ({v: date.weekDay(t: r.b)}))},
                    {n: 5, v: says(fn: (r) => ({v: date.monthDay(t: r.s)}))},
                    {n: 6, v: says(fn: (r) => ({v: date.yearDay(t: r.n)}))},
                    {n: 7, v: says(fn: (r) => ({v: date.month(t: r.f)}))},
                    {n: 8, v: says(fn: (r) => ({v: date.year(t: r.b)}))},
                    {n: 9, v: says(fn: (r) => ({v: date.week(t: r.s)}))},
                    {n: 10, v: says(fn: (r) => ({v: date.quarter(t: r.n)}))},
                    {n: 11, v: says(fn: (r) => ({v: date.millisecond(t: r.f)}))},
                    {n: 12, v: says(fn: (r) => ({v: date.microsecond(t: r.b)}))},
                    {n: 13, v: says(fn: (r) => ({v: date.nanosecond(t: r.s)}))},
                    {n: 14, v: says(fn: (r) => ({v: date.time(t: r.n)}))},
                    {n: 15, v: says(fn: (r) => ({v: date.truncate(t: r.s, unit: 1h)}))},
                    {n: 16, v: says(fn: (r) => ({v: date.add(d: 1h, to: r.n)}))},
                    {n: 17, v: says(fn: (r) => ({v: date.sub(d: 1h, from: r.f)}))},
                ],
            ),
        want:
            array.from(
                rows: [
                    {n: 1, v: "string is not Timeable"},
                    {n: 2, v: "int is not Timeable"},
                    {n: 3, v: "float is not Timeable"},
                    {n: 4, v: "bool is not Timeable"},
                    {n: 5, v: "string is not Timeable"},
                    {n: 6, v: "int is not Timeable"},
                    {n: 7, v: "float is not Timeable"},
                    {n: 8, v: "bool is not Timeable"},
                    {n: 9, v: "string is not Timeable"},
                    {n: 10, v: "int is not Timeable"},
                    {n: 11, v: "float is not Timeable"},
                    {n: 12, v: "bool is not Timeable"},
                    {n: 13, v: "string is not Timeable"},
                    {n: 14, v: "int is not Timeable"},
                    {n: 15, v: "string is not Timeable"},
                    {n: 16, v: "int is not Timeable"},
                    {n: 17, v: "float is not Timeable"},
                ],
            ),
    )
}
