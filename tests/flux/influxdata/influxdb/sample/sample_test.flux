package sample_test


import "array"
import "influxdata/influxdb/sample"
import "testing"

option now = () => 2024-05-01T12:00:00Z

testcase list {
    got =
        sample.list()
            |> keep(columns: ["name", "type", "size", "url"])
            |> filter(fn: (r) => r.name == "usgs" or r.name == "noaaWater")
    want =
        array.from(
            rows:
                [
                    {
                        name: "noaaWater",
                        type: "static",
                        size: "~10.3 MB",
                        url: "https://influx-testdata.s3.amazonaws.com/noaa.csv",
                    },
                    {
                        name: "usgs",
                        type: "live",
                        size: "~6 MB",
                        url:
                            "https://influx-testdata.s3.amazonaws.com/usgs-earthquake-all-week-annotated.csv",
                    },
                ],
        )

    testing.diff(got: got, want: want)
}

testcase list_of_seven {
    got =
        sample.list()
            |> count(column: "description")
    want = array.from(rows: [{description: 7}])

    testing.diff(got: got, want: want)
}

testcase data_of_no_set {
    testing.shouldError(
        fn: () => sample.data(set: "nope"),
        want: /Invalid sample data set. Use sample.list to view available datasets.$/,
    )
}

testcase alignToNow {
    got =
        array.from(
            rows: [
                {_time: 2019-01-01T00:00:00Z, v: 1},
                {_time: 2019-01-02T00:00:00.5Z, v: 2},
                {_time: 2019-01-01T12:00:00Z, v: 3},
            ],
        )
            |> sample.alignToNow()
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T00:00:00Z, v: 1},
                {_time: 2024-05-02T00:00:00.5Z, v: 2},
                {_time: 2024-05-01T12:00:00Z, v: 3},
            ],
        )

    testing.diff(got: got, want: want)
}
