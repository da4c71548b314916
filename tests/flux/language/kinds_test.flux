package kinds_test


// Values of a record whose fields the checker does not know reach functions and operators with any type.
import "array"
import "bitwise"
import "contrib/bonitoo-io/hex"
import "dict"
import "experimental/json"
import "internal/testutil"
import "math"
import "regexp"
import "strings"
import "testing"

found = testutil.makeRecord(o: {number: 1, text: "a", list: [1], share: 1.5})
open =
    array.from(rows: [{number: 1, text: "a"}])
        |> drop(columns: ["other"])

testcase strings_of_a_number {
    testing.shouldError(
        fn: () => strings.toUpper(v: found.number),
        want: /cannot convert argument of type int value 1 to upper case$/,
    )
}

testcase strings_of_two_arguments {
    testing.shouldError(
        fn: () => strings.trimPrefix(v: "a", prefix: found.share),
        want: /expected argument "prefix" to be of type string, got type float value 1.5$/,
    )
}

testcase strings_of_no_value {
    testing.shouldError(
        fn: () => strings.trimPrefix(v: found.nothing, prefix: "a"),
        want: /expected argument "v" to be of type string, got type invalid value \{\}$/,
    )
}

testcase joinStr_of_numbers {
    testing.shouldError(
        fn: () => strings.joinStr(arr: found.list, v: ","),
        want: /expected elements of argument "arr" to be of type string, got type int$/,
    )
}

testcase regexps_of_a_number {
    testing.shouldError(
        fn: () => regexp.findString(v: found.number, r: /a+/),
        want:
            /cannot execute function containing argument r of type regexp value a\+ and argument v of type int value 1$/,
    )
}

testcase math_of_a_text {
    testing.shouldError(
        fn: () => math.abs(x: found.text),
        want: /cannot convert argument of type string to float$/,
    )
}

testcase bits_of_no_value {
    testing.shouldError(
        fn: () => bitwise.sand(a: found.nothing, b: 1),
        want: /keyword argument "a" should be of kind int, but got invalid$/,
    )
}

testcase hexadecimal_of_a_number {
    testing.shouldError(fn: () => hex.int(v: found.number), want: /hex cannot convert int to int$/)
}

testcase json_of_a_text {
    testing.shouldError(
        fn: () => json.parse(data: found.text),
        want: /parse data is not of type bytes$/,
    )
}

testcase a_dictionary_that_is_none {
    testing.shouldError(
        fn: () => dict.get(dict: found.text, key: "a", default: 1),
        want: /keyword argument "dict" should be of kind dictionary, but got string$/,
    )
}

testcase length_of_a_text {
    testing.shouldError(
        fn: () => length(arr: found.text),
        want: /arr must be an array, got string$/,
    )
}

testcase contains_another_type {
    testing.shouldError(
        fn: () => contains(value: found.text, set: [1, 2]),
        want:
            /keyword argument "set" should be of an array of type string, but got an array of type \[int\]$/,
    )
}

testcase contains_no_value {
    testing.assertEqualValues(got: contains(value: found.nothing, set: [1, 2]), want: false)
}

testcase a_condition_that_is_a_number {
    testing.shouldError(
        fn: () => if found.number then 1 else 2,
        want: /conditional test expression is not a boolean value$/,
    )
}

testcase text_with_an_array {
    testing.shouldError(
        fn: () => "${found.list}",
        want: /expected interpolated expression to have type string, but it had type array$/,
    )
}

testcase call_of_an_array {
    testing.shouldError(fn: () => found.list(), want: /value is of type \[int\]$/)
}

testcase field_of_no_value {
    testing.shouldError(
        fn: () => found.nothing.name,
        want: /cannot access property "name" on value of type invalid$/,
    )
}

testcase function_of_another_type_in_a_row {
    testing.shouldError(
        fn: () =>
            (open
                |> map(fn: (r) => ({v: strings.toUpper(v: r.number)}))
                |> findRecord(fn: (key) => true, idx: 0)).v,
        want: /map: type conflict: string != int$/,
    )
}

testcase text_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () =>
            (open
                |> map(fn: (r) => ({v: "${r.nothing}"}))
                |> findRecord(fn: (key) => true, idx: 0)).v,
        want: /invalid interpolation type$/,
    )
}
