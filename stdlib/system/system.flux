// Package system reads from the machine that runs the script.
//
// ## Metadata
// introduced: 0.18.0
package system


// time gives the time of the clock of the machine.
//
// Every call reads the clock, unlike `now`, which is the same all through a run.
//
// ## Examples
//
// ### Note when rows were made
// ```
// import "array"
// import "system"
//
// > array.from(rows: [{made: system.time()}])
// ```
//
// ## Metadata
// tags: date/time
builtin time : () => time
