// Package secrets reads passwords, tokens and other values that should not stand in a script.
//
// miniflux takes secrets from the option `--secret`, from the environment and from a `.env` file, and never shows them.
//
// ## Metadata
// introduced: 0.41.0
// tags: secrets,security
package secrets


// get returns the secret with a name.
//
// ## Parameters
// - key: Name of the secret.
//
// ## Errors
// - `secret key "K" not found`
//
// ## Examples
//
// ### Send a request with a token
// ```no_run
// import "http"
// import "influxdata/influxdb/secrets"
//
// token = secrets.get(key: "API_TOKEN")
//
// http.post(url: "https://example.com/", headers: {Authorization: "Bearer ${token}"})
// ```
//
// ### Say so when a secret is not there
// ```
// import "array"
// import "experimental"
// import "influxdata/influxdb/secrets"
//
// found = experimental.catch(fn: () => secrets.get(key: "no such secret"))
//
// > array.from(rows: [{found: exists found.value, code: found.code}])
// ```
//
// #### Output data
// | found | code |
// | ----- | ---- |
// | false | 5    |
//
// ## Metadata
// introduced: 0.41.0
// tags: secrets,security
builtin get : (key: string) => string
