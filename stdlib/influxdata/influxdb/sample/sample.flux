// Package sample reads sample data that InfluxData publishes on the web.
//
// ## Metadata
// introduced: 0.123.0
package sample


import "array"
import "dict"
import "experimental/csv"

_place = "https://influx-testdata.s3.amazonaws.com/"

// _sets describes the data sets. Those of type `live` are renewed about every 15 minutes.
_sets =
    [
        {
            name: "airSensor",
            description:
                "Temperature, humidity and carbon monoxide in the rooms of an office, simulated",
            url: _place + "air-sensor-data-annotated.csv",
            size: "~600 KB",
            type: "live",
        },
        {
            name: "birdMigration",
            description:
                "Positions of migrating birds in Africa during 2019, from Movebank: Animal Tracking",
            url: _place + "bird-migration.csv",
            size: "~1.2 MB",
            type: "static",
        },
        {
            name: "bitcoin",
            description:
                "Price of Bitcoin during the last 30 days, by CoinDesk (https://www.coindesk.com/price/bitcoin)",
            url: _place + "bitcoin-historical-annotated.csv",
            size: "~700 KB",
            type: "live",
        },
        {
            name: "machineProduction",
            description:
                "States and measurements of four grinding machines of a production line on 2021-08-01",
            url: _place + "machine-production.csv",
            size: "~11.9 MB",
            type: "static",
        },
        {
            name: "noaa",
            description: "Latest observations of the buoys of the NOAA National Data Buoy Center",
            url: _place + "noaa-ndbc-latest-observations-annotated.csv",
            size: "~1.3 MB",
            type: "live",
        },
        {
            name: "noaaWater",
            description: "Water levels at two NOAA stations from 2019-08-17 to 2019-09-17",
            url: _place + "noaa.csv",
            size: "~10.3 MB",
            type: "static",
        },
        {
            name: "usgs",
            description: "Earthquakes of the last week, located by the USGS",
            url: _place + "usgs-earthquake-all-week-annotated.csv",
            size: "~6 MB",
            type: "live",
        },
    ]

_urls = dict.fromList(pairs: array.map(arr: _sets, fn: (x) => ({key: x.name, value: x.url})))

// data downloads a data set.
//
// ## Parameters
// - set: Name of the data set. See `sample.list()`.
//
// ## Errors
// - `Invalid sample data set. Use sample.list to view available datasets.`
// - Those of `experimental/http.get()` and of `csv.from()`.
//
// ## Examples
//
// ### Download a data set
// ```
// import "influxdata/influxdb/sample"
//
// sample.data(set: "airSensor")
// >     |> filter(fn: (r) => r._field == "temperature")
// ```
//
// #### Output data
// | _time                | _value | *_measurement | *sensor_id | *_field     |
// | -------------------- | ------ | ------------- | ---------- | ----------- |
// | 2024-05-01T12:00:00Z | 71.5   | airSensors    | TLM0100    | temperature |
//
// ## Metadata
// tags: inputs,sample data
data = (set) => {
    url = dict.get(dict: _urls, key: set, default: "")

    return
        csv.from(
            url:
                if url == "" then
                    die(msg: "Invalid sample data set. Use sample.list to view available datasets.")
                else
                    url,
        )
}

// list gives a table of the data sets: name, description, URL, size and type.
//
// ## Examples
//
// ### List the names of the data sets that are renewed
// ```
// import "influxdata/influxdb/sample"
//
// sample.list()
//     |> filter(fn: (r) => r.type == "live")
// >     |> keep(columns: ["name", "size"])
// ```
//
// #### Output data
// | name      | size    |
// | --------- | ------- |
// | airSensor | ~600 KB |
// | bitcoin   | ~700 KB |
// | noaa      | ~1.3 MB |
// | usgs      | ~6 MB   |
//
// ## Metadata
// tags: sample data
list = () => array.from(rows: _sets)

// alignToNow shifts all times so that the latest one is `now()`.
//
// The latest time is the last one of the first table.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Shift times to the present
// ```
// import "array"
// import "influxdata/influxdb/sample"
// #
// # option now = () => 2024-05-01T12:00:00Z
//
// < array.from(rows: [{_time: 2019-01-01T00:00:00Z, v: 1}, {_time: 2019-01-01T00:10:00Z, v: 2}])
// >     |> sample.alignToNow()
// ```
//
// #### Output data
// | _time                | v |
// | -------------------- | - |
// | 2024-05-01T11:50:00Z | 1 |
// | 2024-05-01T12:00:00Z | 2 |
//
// ## Metadata
// tags: transformations
alignToNow = (tables=<-) => {
    latest =
        tables
            |> keep(columns: ["_time"])
            |> last(column: "_time")
            |> findRecord(fn: (key) => true, idx: 0)

    return tables |> timeShift(duration: duration(v: int(v: now()) - int(v: latest._time)))
}
