// Package expect states what a testcase expects of the engine that runs it.
package expect


// planner states how often rules of upstream's query planner apply. miniflux has no such planner: nothing is checked.
//
// ## Parameters
// - rules: Dictionary of rule names and counts.
//
// ## Examples
//
// ### Keep an expectation for another engine
// ```
// import "array"
// import "testing/expect"
//
// expect.planner(rules: ["PushDownRangeRule": 1])
//
// > array.from(rows: [{n: 1}])
// ```
//
// #### Output data
// | n |
// | - |
// | 1 |
builtin planner : (rules: [string:int]) => {}
