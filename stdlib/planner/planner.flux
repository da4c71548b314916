// Package planner holds options that switch off rewrites of InfluxData's query planner.
//
// They are declared so that scripts which set them run. miniflux has no such rewrites, so they change nothing.
//
// ## Metadata
// introduced: 0.68.0
package planner


// disableLogicalRules names rules of the logical planner to leave out. It has no effect here.
//
// ## Examples
//
// ### Name a rule
// ```
// import "array"
// import "planner"
//
// option planner.disableLogicalRules = ["removeCountRule"]
//
// > array.from(rows: [{_value: 1}])
// ```
//
// ## Metadata
// introduced: 0.68.0
option disableLogicalRules = [""]

// disablePhysicalRules names rules of the physical planner to leave out. It has no effect here.
//
// ## Examples
//
// ### Name a rule
// ```
// import "array"
// import "planner"
//
// option planner.disablePhysicalRules = ["fromRangeRule"]
//
// > array.from(rows: [{_value: 1}])
// ```
//
// ## Metadata
// introduced: 0.68.0
option disablePhysicalRules = [""]
