// Package regexp provides functions for regular expressions.
//
// Regular expressions have the syntax of RE2: matching takes time in proportion to the text, whatever the expression.
//
// ## Metadata
// introduced: 0.33.0
package regexp


// compile makes a regular expression of a string.
//
// ## Parameters
// - v: Regular expression in RE2 syntax, as it stands between slashes.
//
// ## Errors
// - A null argument.
// - A string that is no regular expression: `error parsing regexp` and what is wrong with it.
//
// ## Examples
//
// ### Search for what a variable holds
// ```
// import "array"
// import "regexp"
//
// name = "web"
// re = regexp.compile(v: "^" + name + "\\d+$")
//
// array.from(rows: [{host: "web1"}, {host: "web"}, {host: "db1"}])
// >     |> filter(fn: (r) => r.host =~ re)
// ```
//
// #### Output data
//
// | host |
// | ---- |
// | web1 |
//
// ## Metadata
// tags: type-conversions
builtin compile : (v: string) => regexp

// quoteMeta puts a backslash before every character that means something in regular expressions.
//
// ## Parameters
// - v: String to be found as it is.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Escape a host name
// ```
// import "array"
// import "regexp"
//
// > array.from(rows: [{pattern: regexp.quoteMeta(v: "web.example.com:8086")}])
// ```
//
// #### Output data
//
// | pattern                |
// | ---------------------- |
// | web\.example\.com:8086 |
builtin quoteMeta : (v: string) => string

// findString gives the leftmost match of a regular expression, an empty string when there is none.
//
// ## Parameters
// - r: Regular expression to search for.
// - v: String to search.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Take a number out of a text
// ```
// import "array"
// import "regexp"
//
// array.from(rows: [{v: "disk 7 failed"}, {v: "all is well"}])
// >     |> map(fn: (r) => ({r with disk: regexp.findString(r: /\d+/, v: r.v)}))
// ```
//
// #### Output data
//
// | v             | disk |
// | ------------- | ---- |
// | disk 7 failed | 7    |
// | all is well   |      |
builtin findString : (r: regexp, v: string) => string

// findStringIndex gives the offsets where the leftmost match of a regular expression begins and ends, an empty array
// when there is none.
//
// Offsets count the bytes of UTF-8 from 0. The second is that of the first byte behind the match.
//
// ## Parameters
// - r: Regular expression to search for.
// - v: String to search.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Find the place of a match
// ```
// import "array"
// import "regexp"
//
// array.from(rows: [{v: "tablet"}, {v: "table"}])
// >     |> map(fn: (r) => ({r with at: display(v: regexp.findStringIndex(r: /[lt]+$/, v: r.v))}))
// ```
//
// #### Output data
//
// | v      | at     |
// | ------ | ------ |
// | tablet | [5, 6] |
// | table  | []     |
builtin findStringIndex : (r: regexp, v: string) => [int]

// matchRegexpString tells whether a regular expression matches anywhere in a string.
//
// The operator `=~` does the same, and gives null for a null string.
//
// ## Parameters
// - r: Regular expression to search for.
// - v: String to search.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Find strings that begin with a capital
// ```
// import "array"
// import "regexp"
//
// array.from(rows: [{v: "Koala"}, {v: "wombat"}])
// >     |> map(fn: (r) => ({r with capital: regexp.matchRegexpString(r: /^[A-Z]/, v: r.v)}))
// ```
//
// #### Output data
//
// | v      | capital |
// | ------ | ------- |
// | Koala  | true    |
// | wombat | false   |
builtin matchRegexpString : (r: regexp, v: string) => bool

// replaceAllString replaces every match of a regular expression.
//
// The name of a group is as long as it can be: `$1x` stands for a group called `1x`. Write `\${1}x` to end it. A group
// that does not exist is empty.
//
// ## Parameters
// - r: Regular expression to search for.
// - v: String to search.
// - t: Replacement. `$1` and `$name` in it stand for what a group matched, `$0` for the whole match, `$$` for a dollar
//   sign.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Swap two words
// ```
// import "array"
// import "regexp"
//
// array.from(rows: [{v: "Doe, Jane"}, {v: "Roe, Richard"}])
// >     |> map(fn: (r) => ({r with name: regexp.replaceAllString(r: /(\w+), (\w+)/, v: r.v, t: "$2 $1")}))
// ```
//
// #### Output data
//
// | v            | name        |
// | ------------ | ----------- |
// | Doe, Jane    | Jane Doe    |
// | Roe, Richard | Richard Roe |
builtin replaceAllString : (r: regexp, v: string, t: string) => string

// splitRegexp splits a string at the matches of a regular expression.
//
// A match of no characters splits between characters.
//
// ## Parameters
// - r: Regular expression that matches separators.
// - v: String to split.
// - i: Most parts to make: the last one is the rest, not split. 0 gives none, a negative number all.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Split at commas and semicolons
// ```
// import "array"
// import "regexp"
//
// > array.from(rows: [{parts: display(v: regexp.splitRegexp(r: /[,;] */, v: "a, b;c", i: -1))}])
// ```
//
// #### Output data
//
// | parts     |
// | --------- |
// | [a, b, c] |
builtin splitRegexp : (r: regexp, v: string, i: int) => [string]

// getString gives the text of a regular expression.
//
// ## Parameters
// - r: Regular expression.
//
// ## Errors
// - A null argument.
//
// ## Examples
//
// ### Show a regular expression
// ```
// import "array"
// import "regexp"
//
// > array.from(rows: [{pattern: regexp.getString(r: /^web\d+$/)}])
// ```
//
// #### Output data
//
// | pattern  |
// | -------- |
// | ^web\d+$ |
//
// ## Metadata
// tags: type-conversions
builtin getString : (r: regexp) => string
