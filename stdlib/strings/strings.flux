// Package strings provides functions for text.
//
// Text is a sequence of Unicode code points. Functions that give or take positions count code points, except for the `index`
// functions, which count bytes. A null argument is an error in all functions but `substring`: keep nulls out with `exists`.
//
// ## Metadata
// introduced: 0.18.0
package strings


// title converts the first letter of every word to title case and leaves the other letters as they are.
//
// A word begins at the start, after ASCII characters other than letters, digits and `_`, and after white space. So the
// letter after an apostrophe or a hyphen is converted too.
//
// ## Parameters
// - v: String to convert.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Capitalize the words of a column
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "the koala sleeps"}, {v: "up to date"}])
// >     |> map(fn: (r) => ({r with title: strings.title(v: r.v)}))
// ```
//
// #### Output data
//
// | v                | title            |
// | ---------------- | ---------------- |
// | the koala sleeps | The Koala Sleeps |
// | up to date       | Up To Date       |
builtin title : (v: string) => string

// toUpper converts a string to upper case.
//
// Every letter is converted by itself: one that has no upper case of one letter, such as `ß`, stays as it is.
//
// ## Parameters
// - v: String to convert.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Convert a column to upper case
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "koala"}, {v: "straße"}])
// >     |> map(fn: (r) => ({r with upper: strings.toUpper(v: r.v)}))
// ```
//
// #### Output data
//
// | v      | upper  |
// | ------ | ------ |
// | koala  | KOALA  |
// | straße | STRAßE |
builtin toUpper : (v: string) => string

// toLower converts a string to lower case.
//
// Every letter is converted by itself.
//
// ## Parameters
// - v: String to convert.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Convert a column to lower case
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "KOALA"}, {v: "Wombat"}])
// >     |> map(fn: (r) => ({r with lower: strings.toLower(v: r.v)}))
// ```
//
// #### Output data
//
// | v      | lower  |
// | ------ | ------ |
// | KOALA  | koala  |
// | Wombat | wombat |
builtin toLower : (v: string) => string

// trim removes leading and trailing characters that are in a set.
//
// ## Parameters
// - v: String to remove characters from.
// - cutset: Characters to remove. With an empty string nothing is removed.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Remove dots and dashes around names
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "..host-1--"}, {v: "-web."}])
// >     |> map(fn: (r) => ({r with trimmed: strings.trim(v: r.v, cutset: ".-")}))
// ```
//
// #### Output data
//
// | v          | trimmed |
// | ---------- | ------- |
// | ..host-1-- | host-1  |
// | -web.      | web     |
builtin trim : (v: string, cutset: string) => string

// trimPrefix removes a prefix, once. A string without that prefix stays as it is.
//
// ## Parameters
// - v: String to remove the prefix from.
// - prefix: Prefix to remove.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Remove the scheme of addresses
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "http://example.com"}, {v: "example.org"}])
// >     |> map(fn: (r) => ({r with host: strings.trimPrefix(v: r.v, prefix: "http://")}))
// ```
//
// #### Output data
//
// | v                  | host        |
// | ------------------ | ----------- |
// | http://example.com | example.com |
// | example.org        | example.org |
builtin trimPrefix : (v: string, prefix: string) => string

// trimSpace removes leading and trailing white space.
//
// White space is what Unicode says it is: tabs, line breaks, no-break and ideographic spaces included.
//
// ## Parameters
// - v: String to remove white space from.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Remove white space around values
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "  koala "}, {v: "\twombat\n"}])
// >     |> map(fn: (r) => ({v: strings.trimSpace(v: r.v)}))
// ```
//
// #### Output data
//
// | v      |
// | ------ |
// | koala  |
// | wombat |
builtin trimSpace : (v: string) => string

// trimSuffix removes a suffix, once. A string without that suffix stays as it is.
//
// ## Parameters
// - v: String to remove the suffix from.
// - suffix: Suffix to remove.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Remove a domain from host names
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "db1.example.com"}, {v: "localhost"}])
// >     |> map(fn: (r) => ({r with host: strings.trimSuffix(v: r.v, suffix: ".example.com")}))
// ```
//
// #### Output data
//
// | v               | host      |
// | --------------- | --------- |
// | db1.example.com | db1       |
// | localhost       | localhost |
builtin trimSuffix : (v: string, suffix: string) => string

// trimRight removes trailing characters that are in a set.
//
// ## Parameters
// - v: String to remove characters from.
// - cutset: Characters to remove. With an empty string nothing is removed.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Remove zeros at the end
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "1.500"}, {v: "0.0700"}])
// >     |> map(fn: (r) => ({r with short: strings.trimRight(v: r.v, cutset: "0")}))
// ```
//
// #### Output data
//
// | v      | short |
// | ------ | ----- |
// | 1.500  | 1.5   |
// | 0.0700 | 0.07  |
builtin trimRight : (v: string, cutset: string) => string

// trimLeft removes leading characters that are in a set.
//
// ## Parameters
// - v: String to remove characters from.
// - cutset: Characters to remove. With an empty string nothing is removed.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Remove zeros at the start
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "007"}, {v: "00420"}])
// >     |> map(fn: (r) => ({r with short: strings.trimLeft(v: r.v, cutset: "0")}))
// ```
//
// #### Output data
//
// | v     | short |
// | ----- | ----- |
// | 007   | 7     |
// | 00420 | 420   |
builtin trimLeft : (v: string, cutset: string) => string

// toTitle converts all letters of a string to title case.
//
// Title case is upper case except for letters that stand for two, such as `ǆ`.
//
// ## Parameters
// - v: String to convert.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Compare title case with upper case
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "koala"}, {v: "ǆ"}])
// >     |> map(fn: (r) => ({r with title: strings.toTitle(v: r.v), upper: strings.toUpper(v: r.v)}))
// ```
//
// #### Output data
//
// | v     | title | upper |
// | ----- | ----- | ----- |
// | koala | KOALA | KOALA |
// | ǆ     | ǅ     | Ǆ     |
builtin toTitle : (v: string) => string

// hasPrefix tells whether a string begins with another.
//
// ## Parameters
// - v: String to search.
// - prefix: String to look for at the start. An empty string is a prefix of every string.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Keep the rows of web servers
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{host: "web1"}, {host: "db1"}, {host: "web2"}])
// >     |> filter(fn: (r) => strings.hasPrefix(v: r.host, prefix: "web"))
// ```
//
// #### Output data
//
// | host |
// | ---- |
// | web1 |
// | web2 |
builtin hasPrefix : (v: string, prefix: string) => bool

// hasSuffix tells whether a string ends with another.
//
// ## Parameters
// - v: String to search.
// - suffix: String to look for at the end. An empty string is a suffix of every string.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Keep the rows of log files
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{file: "a.log"}, {file: "b.csv"}])
// >     |> filter(fn: (r) => strings.hasSuffix(v: r.file, suffix: ".log"))
// ```
//
// #### Output data
//
// | file  |
// | ----- |
// | a.log |
builtin hasSuffix : (v: string, suffix: string) => bool

// containsStr tells whether a string contains another.
//
// ## Parameters
// - v: String to search.
// - substr: String to look for. Every string contains the empty string.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Find rows by a part of a value
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "the koala"}, {v: "a wombat"}])
// >     |> map(fn: (r) => ({r with found: strings.containsStr(v: r.v, substr: "koala")}))
// ```
//
// #### Output data
//
// | v         | found |
// | --------- | ----- |
// | the koala | true  |
// | a wombat  | false |
builtin containsStr : (v: string, substr: string) => bool

// containsAny tells whether a string contains at least one character of a set.
//
// ## Parameters
// - v: String to search.
// - chars: Characters to look for. With an empty string the answer is `false`.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Find values with digits
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "host1"}, {v: "localhost"}])
// >     |> map(fn: (r) => ({r with digits: strings.containsAny(v: r.v, chars: "0123456789")}))
// ```
//
// #### Output data
//
// | v         | digits |
// | --------- | ------ |
// | host1     | true   |
// | localhost | false  |
builtin containsAny : (v: string, chars: string) => bool

// equalFold tells whether two strings are equal when the case of letters does not count.
//
// Letters are compared one by one, so `ß` equals `ẞ` but not `SS`.
//
// ## Parameters
// - v: First string.
// - t: Second string.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Compare without regard to case
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "Koala", t: "KOALA"}, {v: "Koala", t: "Coala"}])
// >     |> map(fn: (r) => ({r with same: strings.equalFold(v: r.v, t: r.t)}))
// ```
//
// #### Output data
//
// | v     | t     | same  |
// | ----- | ----- | ----- |
// | Koala | KOALA | true  |
// | Koala | Coala | false |
builtin equalFold : (v: string, t: string) => bool

// compare gives the order of two strings: `-1` when `v` comes first, `1` when `t` does, `0` when they are equal.
//
// The order is that of the UTF-8 bytes: upper case letters come before lower case ones.
//
// ## Parameters
// - v: First string.
// - t: Second string.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Compare two columns
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "a", t: "b"}, {v: "b", t: "a"}, {v: "a", t: "a"}])
// >     |> map(fn: (r) => ({r with order: strings.compare(v: r.v, t: r.t)}))
// ```
//
// #### Output data
//
// | v   | t   | order |
// | --- | --- | ----- |
// | a   | b   | -1    |
// | b   | a   | 1     |
// | a   | a   | 0     |
builtin compare : (v: string, t: string) => int

// countStr counts how often a string contains another, without overlap.
//
// ## Parameters
// - v: String to search.
// - substr: String to count. An empty string is found before every character and at the end.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Count a string in the values of a column
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "banana"}, {v: "aaaa"}])
// >     |> map(fn: (r) => ({r with count: strings.countStr(v: r.v, substr: "a")}))
// ```
//
// #### Output data
//
// | v      | count |
// | ------ | ----- |
// | banana | 3     |
// | aaaa   | 4     |
builtin countStr : (v: string, substr: string) => int

// index gives the offset of the first place where a string contains another, `-1` when it does not.
//
// Offsets count the bytes of UTF-8 from 0.
//
// ## Parameters
// - v: String to search.
// - substr: String to look for. An empty string is found at 0.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Find the first place of a string
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "banana"}, {v: "wombat"}])
// >     |> map(fn: (r) => ({r with at: strings.index(v: r.v, substr: "an")}))
// ```
//
// #### Output data
//
// | v      | at  |
// | ------ | --- |
// | banana | 1   |
// | wombat | -1  |
builtin index : (v: string, substr: string) => int

// indexAny gives the offset of the first character that is in a set, `-1` when there is none.
//
// Offsets count the bytes of UTF-8 from 0.
//
// ## Parameters
// - v: String to search.
// - chars: Characters to look for.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Find the first vowel
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "koala"}, {v: "hmm"}])
// >     |> map(fn: (r) => ({r with at: strings.indexAny(v: r.v, chars: "aeiou")}))
// ```
//
// #### Output data
//
// | v     | at  |
// | ----- | --- |
// | koala | 1   |
// | hmm   | -1  |
builtin indexAny : (v: string, chars: string) => int

// lastIndex gives the offset of the last place where a string contains another, `-1` when it does not.
//
// Offsets count the bytes of UTF-8 from 0.
//
// ## Parameters
// - v: String to search.
// - substr: String to look for. An empty string is found at the end.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Find the last place of a string
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "banana"}, {v: "wombat"}])
// >     |> map(fn: (r) => ({r with at: strings.lastIndex(v: r.v, substr: "an")}))
// ```
//
// #### Output data
//
// | v      | at  |
// | ------ | --- |
// | banana | 3   |
// | wombat | -1  |
builtin lastIndex : (v: string, substr: string) => int

// lastIndexAny gives the offset of the last character that is in a set, `-1` when there is none.
//
// Offsets count the bytes of UTF-8 from 0.
//
// ## Parameters
// - v: String to search.
// - chars: Characters to look for.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Find the last vowel
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "wombat"}, {v: "hmm"}])
// >     |> map(fn: (r) => ({r with at: strings.lastIndexAny(v: r.v, chars: "aeiou")}))
// ```
//
// #### Output data
//
// | v      | at  |
// | ------ | --- |
// | wombat | 4   |
// | hmm    | -1  |
builtin lastIndexAny : (v: string, chars: string) => int

// isDigit tells whether a string of one character is a digit, `0` to `9`.
//
// ## Parameters
// - v: String of exactly one ASCII character.
//
// ## Errors
// - A null argument.
// - A string that is not exactly one byte long: an empty one, a longer one, or a letter beyond ASCII.
//
// ## Examples
//
// ### Look at single characters
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "7"}, {v: "x"}])
// >     |> map(fn: (r) => ({r with digit: strings.isDigit(v: r.v)}))
// ```
//
// #### Output data
//
// | v   | digit |
// | --- | ----- |
// | 7   | true  |
// | x   | false |
builtin isDigit : (v: string) => bool

// isLetter tells whether a string of one character is a letter, `A` to `Z` or `a` to `z`.
//
// ## Parameters
// - v: String of exactly one ASCII character.
//
// ## Errors
// - A null argument.
// - A string that is not exactly one byte long: an empty one, a longer one, or a letter beyond ASCII.
//
// ## Examples
//
// ### Look at single characters
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "x"}, {v: "7"}])
// >     |> map(fn: (r) => ({r with letter: strings.isLetter(v: r.v)}))
// ```
//
// #### Output data
//
// | v   | letter |
// | --- | ------ |
// | x   | true   |
// | 7   | false  |
builtin isLetter : (v: string) => bool

// isLower tells whether a string of one character is a lower case letter, `a` to `z`.
//
// ## Parameters
// - v: String of exactly one ASCII character.
//
// ## Errors
// - A null argument.
// - A string that is not exactly one byte long: an empty one, a longer one, or a letter beyond ASCII.
//
// ## Examples
//
// ### Look at single characters
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "x"}, {v: "X"}])
// >     |> map(fn: (r) => ({r with lower: strings.isLower(v: r.v)}))
// ```
//
// #### Output data
//
// | v   | lower |
// | --- | ----- |
// | x   | true  |
// | X   | false |
builtin isLower : (v: string) => bool

// isUpper tells whether a string of one character is an upper case letter, `A` to `Z`.
//
// ## Parameters
// - v: String of exactly one ASCII character.
//
// ## Errors
// - A null argument.
// - A string that is not exactly one byte long: an empty one, a longer one, or a letter beyond ASCII.
//
// ## Examples
//
// ### Look at single characters
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "X"}, {v: "x"}])
// >     |> map(fn: (r) => ({r with upper: strings.isUpper(v: r.v)}))
// ```
//
// #### Output data
//
// | v   | upper |
// | --- | ----- |
// | X   | true  |
// | x   | false |
builtin isUpper : (v: string) => bool

// repeat gives a string that consists of copies of another.
//
// ## Parameters
// - v: String to repeat.
// - i: Number of copies. With 0 the result is empty.
//
// ## Errors
// - A null argument.
// - A negative `i`.
// - A result too long for the memory.
//
// ## Examples
//
// ### Draw bars
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{n: 1}, {n: 3}])
// >     |> map(fn: (r) => ({r with bar: strings.repeat(v: "#", i: r.n)}))
// ```
//
// #### Output data
//
// | n   | bar |
// | --- | --- |
// | 1   | #   |
// | 3   | ### |
builtin repeat : (v: string, i: int) => string

// replace replaces a part of a string wherever it is found, as often as asked for.
//
// ## Parameters
// - v: String to replace parts of.
// - t: Part to look for. An empty string is found before every character and at the end.
// - u: Replacement.
// - i: Number of replacements, from the left. A negative number stands for all of them.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Replace the first part only
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "oink oink oink"}, {v: "moo"}])
// >     |> map(fn: (r) => ({r with said: strings.replace(v: r.v, t: "oink", u: "moo", i: 1)}))
// ```
//
// #### Output data
//
// | v              | said          |
// | -------------- | ------------- |
// | oink oink oink | moo oink oink |
// | moo            | moo           |
builtin replace : (v: string, t: string, u: string, i: int) => string

// replaceAll replaces a part of a string wherever it is found.
//
// ## Parameters
// - v: String to replace parts of.
// - t: Part to look for. An empty string is found before every character and at the end.
// - u: Replacement.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Replace all spaces
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "to be or not"}, {v: "koala"}])
// >     |> map(fn: (r) => ({r with key: strings.replaceAll(v: r.v, t: " ", u: "_")}))
// ```
//
// #### Output data
//
// | v            | key          |
// | ------------ | ------------ |
// | to be or not | to_be_or_not |
// | koala        | koala        |
builtin replaceAll : (v: string, t: string, u: string) => string

// split splits a string wherever it contains a separator.
//
// An empty string has one part, itself, unless the separator is empty too.
//
// ## Parameters
// - v: String to split.
// - t: Separator. With an empty string every character is a part.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Split a list
// ```
// import "array"
// import "strings"
//
// > array.from(rows: [{parts: display(v: strings.split(v: "a,b,c", t: ","))}])
// ```
//
// #### Output data
//
// | parts     |
// | --------- |
// | [a, b, c] |
builtin split : (v: string, t: string) => [string]

// splitAfter splits a string behind every separator, which stays at the end of its part.
//
// ## Parameters
// - v: String to split.
// - t: Separator. With an empty string every character is a part.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Split behind semicolons
// ```
// import "array"
// import "strings"
//
// > array.from(rows: [{parts: display(v: strings.splitAfter(v: "a;b;c", t: ";"))}])
// ```
//
// #### Output data
//
// | parts       |
// | ----------- |
// | [a;, b;, c] |
builtin splitAfter : (v: string, t: string) => [string]

// splitN splits a string into a number of parts at most. The last part is the rest, not split.
//
// ## Parameters
// - v: String to split.
// - t: Separator. With an empty string every character is a part.
// - i: Most parts to make. 0 gives none, a negative number all.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Take the first word off
// ```
// import "array"
// import "strings"
//
// > array.from(rows: [{parts: display(v: strings.splitN(v: "get /index now", t: " ", i: 2))}])
// ```
//
// #### Output data
//
// | parts             |
// | ----------------- |
// | [get, /index now] |
builtin splitN : (v: string, t: string, i: int) => [string]

// splitAfterN splits a string behind separators into a number of parts at most. The last part is the rest, not split.
//
// ## Parameters
// - v: String to split.
// - t: Separator, which stays at the end of its part. With an empty string every character is a part.
// - i: Most parts to make. 0 gives none, a negative number all.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Split behind the first slash
// ```
// import "array"
// import "strings"
//
// > array.from(rows: [{parts: display(v: strings.splitAfterN(v: "a/b/c", t: "/", i: 2))}])
// ```
//
// #### Output data
//
// | parts     |
// | --------- |
// | [a/, b/c] |
builtin splitAfterN : (v: string, t: string, i: int) => [string]

// joinStr joins the strings of an array with a separator between them.
//
// ## Parameters
// - arr: Strings to join.
// - v: Separator.
//
// ## Errors
// - A null argument, or a null in the array.
//
// ## Examples
//
// ### Join names
// ```
// import "array"
// import "strings"
//
// > array.from(rows: [{names: strings.joinStr(arr: ["koala", "wombat", "ibex"], v: ", ")}])
// ```
//
// #### Output data
//
// | names               |
// | ------------------- |
// | koala, wombat, ibex |
builtin joinStr : (arr: [string], v: string) => string

// strlen gives the length of a string in code points.
//
// A combining mark counts by itself.
//
// ## Parameters
// - v: String to measure.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Measure the values of a column
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "koala"}, {v: "日本語"}])
// >     |> map(fn: (r) => ({r with length: strings.strlen(v: r.v)}))
// ```
//
// #### Output data
//
// | v     | length |
// | ----- | ------ |
// | koala | 5      |
// | 日本語   | 3      |
builtin strlen : (v: string) => int

// substring gives the part of a string between two positions.
//
// Positions count code points. When `start` is not before `end` the result is empty; for a null argument it is null.
//
// ## Parameters
// - v: String to take a part of.
// - start: Position of the first character, from 0. A negative one counts as 0.
// - end: Position behind the last character. One past the end counts as the length.
//
// ## Examples
//
// ### Take the first three characters
// ```
// import "array"
// import "strings"
//
// array.from(rows: [{v: "koala"}, {v: "日本語テスト"}])
// >     |> map(fn: (r) => ({r with part: strings.substring(v: r.v, start: 0, end: 3)}))
// ```
//
// #### Output data
//
// | v      | part |
// | ------ | ---- |
// | koala  | koa  |
// | 日本語テスト | 日本語  |
builtin substring : (v: string, start: int, end: int) => string
