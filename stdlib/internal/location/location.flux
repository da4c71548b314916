// Package location holds the option that says in which time zone calendar functions reckon.
//
// ## Metadata
// introduced: 0.149.0
package location


// location is the time zone of functions that deal with calendar units: a zone of the IANA
// database by name, and a fixed offset that is added to it. The default is UTC.
//
// Set it with the functions of package `timezone`.
//
// ## Examples
//
// ### Look at the current time zone
// ```
// import "array"
//
// > array.from(rows: [{zone: location.zone}])
// ```
//
// ### Let calendar functions reckon in local time
// ```no_run
// import "timezone"
//
// option location = timezone.location(name: "Europe/Oslo")
// ```
//
// ## Metadata
// introduced: 0.149.0
// tags: date/time,location
option location = {zone: "UTC", offset: 0h}
