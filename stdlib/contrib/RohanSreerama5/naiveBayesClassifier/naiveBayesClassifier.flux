// Package naiveBayesClassifier predicts the class of rows by the rule of Bayes.
//
// ## Metadata
// introduced: 0.86.0
package naiveBayesClassifier


// naiveBayes gives the probability of each class for rows with a value of a field.
//
// It learns from the rows of 2020-01-02 to 2020-01-06T23:00:00Z and predicts those of 2020-01-01, up to 23:00:00Z; the times
// are fixed. Each row of that day comes back once for each class that its value was seen with, in a column `Probability`,
// beside the probabilities that it is computed of: `p_k` of the class, `p_x` of the value, `P_x_k` of the value in the class.
//
// The class is a column of strings, which must be called `airborne`; the rows are told apart by a column `Animal_name`.
//
// ## Parameters
// - myClass: Column of the class, `airborne`.
// - myField: Field to learn from.
// - myMeasurement: Measurement to learn from.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// `no table found` when there is nothing to learn from; those of `count()` when a column is missing.
//
// ## Examples
//
// ### Predict which animals fly
// ```
// import "array"
// import "contrib/RohanSreerama5/naiveBayesClassifier"
//
// < array.from(
//     rows: [
//         {_time: 2020-01-02T00:00:00Z, Animal_name: "crow", _value: 1.0, airborne: "yes"},
//         {_time: 2020-01-03T00:00:00Z, Animal_name: "cat", _value: 0.0, airborne: "no"},
//         {_time: 2020-01-04T00:00:00Z, Animal_name: "ostrich", _value: 1.0, airborne: "no"},
//         {_time: 2020-01-01T00:00:00Z, Animal_name: "duck", _value: 1.0, airborne: "yes"},
//     ],
// )
//     |> map(fn: (r) => ({r with _measurement: "zoo", _field: "wings"}))
//     |> naiveBayesClassifier.naiveBayes(myClass: "airborne", myField: "wings", myMeasurement: "zoo")
// >     |> keep(columns: ["Animal_name", "airborne_P_k_x_class", "Probability"])
// ```
//
// #### Output data
// | Animal_name | airborne_P_k_x_class | Probability |
// | ----------- | -------------------- | ----------- |
// | duck        | no                   | 0.5         |
// | duck        | yes                  | 0.5         |
//
// ## Metadata
// tags: transformations
naiveBayes = (tables=<-, myClass, myField, myMeasurement) => {
    known =
        tables
            |> range(start: 2020-01-02T00:00:00Z, stop: 2020-01-06T23:00:00Z)
            |> filter(fn: (r) => r._measurement == myMeasurement and r._field == myField)
            |> group()
    asked =
        tables
            |> range(start: 2020-01-01T00:00:00Z, stop: 2020-01-01T23:00:00Z)
            |> filter(fn: (r) => r._measurement == myMeasurement and r._field == myField)
            |> group()
    all =
        (known
            |> group(columns: ["_field"])
            |> count()
            |> tableFind(fn: (key) => key._field == myField)
            |> getRecord(idx: 0))._value

    // How often each class comes, each value, and each value in each class.
    P_Class_k =
        known
            |> group(columns: [myClass, "_field"])
            |> count()
            |> map(fn: (r) => ({r with p_k: float(v: r._value) / float(v: all), tc: all}))
            |> group()
    P_value_x =
        known
            |> group(columns: ["_value", "_field"])
            |> count(column: myClass)
            |> map(fn: (r) => ({r with p_x: float(v: r.airborne) / float(v: all), tc: all}))
    P_k_x =
        known
            |> group(columns: ["_field", "_value", myClass])
            |> reduce(fn: (r, accumulator) => ({sum: 1.0 + accumulator.sum}), identity: {sum: 0.0})
            |> group()
    P_k_x_class =
        join(tables: {P_k_x: P_k_x, P_Class_k: P_Class_k}, on: [myClass])
            |> group(columns: [myClass, "_value_P_k_x"])
            |> limit(n: 1)
            |> map(fn: (r) => ({r with P_x_k: r.sum / float(v: r._value_P_Class_k)}))
            |> drop(columns: ["_field_P_Class_k", "_value_P_Class_k"])
            |> rename(columns: {_field_P_k_x: "_field", _value_P_k_x: "_value"})
    Probability_table =
        join(tables: {P_k_x_class: P_k_x_class, P_value_x: P_value_x}, on: ["_value", "_field"])
            |> map(fn: (r) => ({r with Probability: r.P_x_k * r.p_k / r.p_x}))

    return
        join(
            tables: {
                Probability_table: Probability_table,
                r: asked |> keep(columns: ["_value", "Animal_name", "_field"]),
            },
            on: ["_value"],
        )
}
