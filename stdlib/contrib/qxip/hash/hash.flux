// Package hash makes digests of strings.
//
// Strings are taken as UTF-8. A null gives null.
//
// ## Metadata
// introduced: 0.192.0
package hash


// sha256 returns the SHA-256 digest of a string, in hexadecimal.
//
// ## Parameters
// - v: String.
//
// ## Errors
// `hash cannot convert int to sha256` and the like, for values that are no strings.
//
// ## Examples
//
// ### Make a digest
// ```
// import "array"
// import "contrib/qxip/hash"
//
// > array.from(rows: [{digest: hash.sha256(v: "Hello")}])
// ```
//
// #### Output data
// | digest                                                           |
// | ---------------------------------------------------------------- |
// | 185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969 |
//
// ## Metadata
// introduced: 0.192.0
builtin sha256 : (v: A) => string

// sha1 returns the SHA-1 digest of a string, in hexadecimal.
//
// ## Parameters
// - v: String.
//
// ## Errors
// `hash cannot convert int to sha1` and the like, for values that are no strings.
//
// ## Examples
//
// ### Make a digest
// ```
// import "array"
// import "contrib/qxip/hash"
//
// > array.from(rows: [{digest: hash.sha1(v: "Hello")}])
// ```
//
// #### Output data
// | digest                                   |
// | ---------------------------------------- |
// | f7ff9e8b7bb2e09b70935a5d785e0cc5d9d0abf0 |
//
// ## Metadata
// introduced: 0.193.0
builtin sha1 : (v: A) => string

// xxhash64 returns the 64-bit xxHash of a string (seed 0), as a decimal number.
//
// ## Parameters
// - v: String.
//
// ## Errors
// `hash cannot convert int to sha256` and the like, for values that are no strings.
//
// ## Examples
//
// ### Make a digest
// ```
// import "array"
// import "contrib/qxip/hash"
//
// > array.from(rows: [{digest: hash.xxhash64(v: "Hello")}])
// ```
//
// #### Output data
// | digest             |
// | ------------------ |
// | 753694413698530628 |
//
// ## Metadata
// introduced: 0.192.0
builtin xxhash64 : (v: A) => string

// cityhash64 returns the 64-bit CityHash of a string (version 1.0.2, which ClickHouse uses), as a decimal number.
//
// ## Parameters
// - v: String.
//
// ## Errors
// `hash cannot convert int to sha256` and the like, for values that are no strings.
//
// ## Examples
//
// ### Make a digest
// ```
// import "array"
// import "contrib/qxip/hash"
//
// > array.from(rows: [{digest: hash.cityhash64(v: "Hello")}])
// ```
//
// #### Output data
// | digest              |
// | ------------------- |
// | 6596376470467341850 |
//
// ## Metadata
// introduced: 0.192.0
builtin cityhash64 : (v: A) => string

// b64 returns the Base64 of a string, in the alphabet for URLs (RFC 4648, section 5), with padding.
//
// ## Parameters
// - v: String.
//
// ## Errors
// `hash cannot convert int to b64` and the like, for values that are no strings.
//
// ## Examples
//
// ### Make a digest
// ```
// import "array"
// import "contrib/qxip/hash"
//
// > array.from(rows: [{digest: hash.b64(v: "Hello")}])
// ```
//
// #### Output data
// | digest   |
// | -------- |
// | SGVsbG8= |
//
// ## Metadata
// introduced: 0.193.0
builtin b64 : (v: A) => string

// md5 returns the MD5 digest of a string, in hexadecimal.
//
// ## Parameters
// - v: String.
//
// ## Errors
// `hash cannot convert int to md5` and the like, for values that are no strings.
//
// ## Examples
//
// ### Make a digest
// ```
// import "array"
// import "contrib/qxip/hash"
//
// > array.from(rows: [{digest: hash.md5(v: "Hello")}])
// ```
//
// #### Output data
// | digest                           |
// | -------------------------------- |
// | 8b1a9953c4611296a827abf8c47804d7 |
//
// ## Metadata
// introduced: 0.193.0
builtin md5 : (v: A) => string

// hmac returns the HMAC of a string with SHA-1 (RFC 2104), in Base64.
//
// ## Parameters
// - v: String.
// - k: Key.
//
// ## Errors
// `hash cannot convert int to hmac` and the like, for values that are no strings.
//
// ## Examples
//
// ### Sign a string
// ```
// import "array"
// import "contrib/qxip/hash"
//
// > array.from(rows: [{signature: hash.hmac(v: "Hello", k: "key")}])
// ```
//
// #### Output data
// | signature                    |
// | ---------------------------- |
// | u7hohx+wjvZ9uJMBDkLSEgpHbZk= |
//
// ## Metadata
// introduced: 0.193.0
builtin hmac : (v: A, k: A) => string
