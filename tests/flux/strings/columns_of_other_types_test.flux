package strings_test


import "array"
import "csv"
import "experimental"
import "regexp"
import "strings"
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

testcase other_types_of_one_text {
    testing.diff(
        got:
            array.from(
                rows: [
                    {n: 1, v: says(fn: (r) => ({v: strings.title(v: r.n)}))},
                    {n: 2, v: says(fn: (r) => ({v: strings.toLower(v: r.n)}))},
                    {n: 3, v: says(fn: (r) => ({v: strings.toUpper(v: r.n)}))},
                    {n: 4, v: says(fn: (r) => ({v: strings.toTitle(v: r.n)}))},
                    {n: 5, v: says(fn: (r) => ({v: strings.trimSpace(v: r.n)}))},
                    {n: 6, v: says(fn: (r) => ({v: strings.isDigit(v: r.n)}))},
                    {n: 7, v: says(fn: (r) => ({v: strings.isLower(v: r.n)}))},
                    {n: 8, v: says(fn: (r) => ({v: strings.isUpper(v: r.n)}))},
                    {n: 9, v: says(fn: (r) => ({v: strings.strlen(v: r.n)}))},
                ],
            ),
        want:
            array.from(
                rows: [
                    {n: 1, v: "type conflict: string != int"},
                    {n: 2, v: "type conflict: string != int"},
                    {n: 3, v: "type conflict: string != int"},
                    {n: 4, v: "type conflict: string != int"},
                    {n: 5, v: "type conflict: string != int"},
                    {n: 6, v: "type conflict: string != int"},
                    {n: 7, v: "type conflict: string != int"},
                    {n: 8, v: "type conflict: string != int"},
                    {n: 9, v: "type conflict: string != int"},
                ],
            ),
    )
}

testcase other_types_of_two_texts {
    testing.diff(
        got:
            array.from(
                rows: [
                    {n: 1, v: says(fn: (r) => ({v: strings.trim(v: r.f, cutset: "x")}))},
                    {n: 2, v: says(fn: (r) => ({v: strings.trimLeft(v: r.s, cutset: r.n)}))},
                    {n: 3, v: says(fn: (r) => ({v: strings.trimRight(v: r.t, cutset: "x")}))},
                    {n: 4, v: says(fn: (r) => ({v: strings.trimSuffix(v: r.s, suffix: r.b)}))},
                    {n: 5, v: says(fn: (r) => ({v: strings.hasPrefix(v: r.n, prefix: "x")}))},
                    {n: 6, v: says(fn: (r) => ({v: strings.hasSuffix(v: r.s, suffix: r.n)}))},
                    {n: 7, v: says(fn: (r) => ({v: strings.containsStr(v: r.f, substr: "x")}))},
                    {n: 8, v: says(fn: (r) => ({v: strings.containsAny(v: r.s, chars: r.t)}))},
                    {n: 9, v: says(fn: (r) => ({v: strings.equalFold(v: r.s, t: r.b)}))},
                    {n: 10, v: says(fn: (r) => ({v: strings.compare(v: r.n, t: "x")}))},
                    {n: 11, v: says(fn: (r) => ({v: strings.countStr(v: r.s, substr: r.n)}))},
                ],
            ),
        want:
            array.from(
                rows: [
                    {n: 1, v: "type conflict: string != float"},
                    {n: 2, v: "type conflict: string != int"},
                    {n: 3, v: "type conflict: string != time"},
                    {n: 4, v: "type conflict: string != bool"},
                    {n: 5, v: "type conflict: string != int"},
                    {n: 6, v: "type conflict: string != int"},
                    {n: 7, v: "type conflict: string != float"},
                    {n: 8, v: "type conflict: string != time"},
                    {n: 9, v: "type conflict: string != bool"},
                    {n: 10, v: "type conflict: string != int"},
                    {n: 11, v: "type conflict: string != int"},
                ],
            ),
    )
}

testcase other_types_of_positions_and_parts {
    testing.diff(
        got:
            array.from(
                rows: [
                    {n: 1, v: says(fn: (r) => ({v: strings.index(v: r.s, substr: r.n)}))},
                    {n: 2, v: says(fn: (r) => ({v: strings.indexAny(v: r.b, chars: "x")}))},
                    {n: 3, v: says(fn: (r) => ({v: strings.lastIndex(v: r.t, substr: "x")}))},
                    {n: 4, v: says(fn: (r) => ({v: strings.lastIndexAny(v: r.s, chars: r.f)}))},
                    {n: 5, v: says(fn: (r) => ({v: strings.replaceAll(v: r.s, t: r.n, u: "")}))},
                    {n: 6, v: says(fn: (r) => ({v: strings.splitAfter(v: r.n, t: ",")[0]}))},
                    {
                        n: 7,
                        v: says(fn: (r) => ({v: strings.splitAfterN(v: r.s, t: ",", i: r.f)[0]})),
                    },
                    {
                        n: 8,
                        v: says(fn: (r) => ({v: strings.substring(v: r.s, start: r.f, end: 1)})),
                    },
                    {n: 9, v: says(fn: (r) => ({v: strings.joinStr(arr: [r.n], v: ",")}))},
                ],
            ),
        want:
            array.from(
                rows: [
                    {n: 1, v: "type conflict: string != int"},
                    {n: 2, v: "type conflict: string != bool"},
                    {n: 3, v: "type conflict: string != time"},
                    {n: 4, v: "type conflict: string != float"},
                    {n: 5, v: "type conflict: string != int"},
                    {n: 6, v: "type conflict: string != int"},
                    {n: 7, v: "type conflict: int != float"},
                    {n: 8, v: "type conflict: int != float"},
                    {n: 9, v: "type conflict: string != int"},
                ],
            ),
    )
}
