// Package dict works on dictionaries.
//
// A dictionary holds values of one type under keys of one type: integers, unsigned integers, floats, strings or times.
// It is always in the order of its keys. Dictionaries never change: `insert` and `remove` give a new one.
//
// ## Metadata
// introduced: 0.97.0
package dict


// fromList makes a dictionary from an array of records.
//
// ## Parameters
// - pairs: Array of records with the properties `key` and `value`. Of two pairs with one key the later counts.
//
// ## Errors
// - `null value cannot be used as a dictionary key`
//
// ## Examples
//
// ### Make a dictionary from pairs
// ```
// import "array"
// import "dict"
//
// codes = dict.fromList(pairs: [{key: "warn", value: 2}, {key: "crit", value: 3}])
//
// > array.from(rows: [{level: "crit", code: dict.get(dict: codes, key: "crit", default: -1)}])
// ```
//
// #### Output data
// | level | code |
// | ----- | ---- |
// | crit  | 3    |
builtin fromList : (pairs: [{key: K, value: V}]) => [K:V] where K: Comparable

// get returns the value under a key, or a default.
//
// ## Parameters
// - dict: Dictionary to look in.
// - key: Key to look for. A null is no key of any dictionary.
// - default: Value to return when the key is not there.
//
// ## Examples
//
// ### Look up a value for each row
// ```
// import "array"
// import "dict"
//
// names = [1: "one", 2: "two"]
//
// < array.from(rows: [{n: 2}, {n: 7}])
// >     |> map(fn: (r) => ({r with name: dict.get(dict: names, key: r.n, default: "?")}))
// ```
//
// #### Output data
// | n | name |
// | - | ---- |
// | 2 | two  |
// | 7 | ?    |
builtin get : (dict: [K:V], key: K, default: V) => V where K: Comparable

// insert returns a dictionary with a value under a key, in place of what was there.
//
// ## Parameters
// - dict: Dictionary to start from. `[:]` is the empty one.
// - key: Key of the value.
// - value: Value to put there.
//
// ## Errors
// - `null value cannot be used as a dictionary key`
//
// ## Examples
//
// ### Add a key, and replace the value of another
// ```
// import "array"
// import "dict"
//
// codes = dict.insert(dict: dict.insert(dict: ["ok": 1], key: "crit", value: 3), key: "ok", value: 0)
//
// > array.from(rows: [{codes: display(v: codes)}])
// ```
//
// #### Output data
// | codes            |
// | ---------------- |
// | [crit: 3, ok: 0] |
builtin insert : (dict: [K:V], key: K, value: V) => [K:V] where K: Comparable

// remove returns a dictionary without a key.
//
// ## Parameters
// - dict: Dictionary to start from.
// - key: Key to leave out. One that is not there, or null, leaves the dictionary as it is.
//
// ## Examples
//
// ### Leave out a key
// ```
// import "array"
// import "dict"
//
// codes = dict.remove(dict: ["ok": 0, "warn": 2], key: "warn")
//
// > array.from(rows: [{codes: display(v: codes)}])
// ```
//
// #### Output data
// | codes   |
// | ------- |
// | [ok: 0] |
builtin remove : (dict: [K:V], key: K) => [K:V] where K: Comparable
