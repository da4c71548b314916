package statsmodels_test


import "array"
import "contrib/anaisdg/statsmodels"
import "csv"
import "testing"

testcase linearRegression {
    got =
        array.from(rows: [{_value: 1.0}, {_value: 3.0}, {_value: 4.0}, {_value: 8.0}])
            |> statsmodels.linearRegression()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,double,double,double,double,double,double,double,double,double,double
#group,false,false,false,false,false,false,false,false,false,false,false,false
#default,_result,,,,,,,,,,,
,result,table,N,slope,sx,sxx,sxy,sy,x,y,y_hat,errors
,,0,4,2.2,10,30,51,16,1,1,0.7000000000000002,0.0899999999999999
,,0,4,2.2,10,30,51,16,2,3,2.9000000000000004,0.009999999999999929
,,0,4,2.2,10,30,51,16,3,4,5.1000000000000005,1.210000000000001
,,0,4,2.2,10,30,51,16,4,8,7.300000000000001,0.489999999999999
",
        )

    testing.diff(got: got, want: want)
}

testcase linearRegression_of_the_first_table {
    got =
        array.from(
            rows: [
                {g: "b", _value: 1.0},
                {g: "b", _value: 3.0},
                {g: "a", _value: 5.0},
                {g: "a", _value: 4.0},
            ],
        )
            |> group(columns: ["g"])
            |> statsmodels.linearRegression()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,double,string,double,double,double,double,double,double,double,double,double
#group,false,false,false,true,false,false,false,false,false,false,false,false,false
#default,_result,,,,,,,,,,,,
,result,table,N,g,slope,sx,sxx,sxy,sy,x,y,y_hat,errors
,,0,2,a,-1,3,5,13,9,1,5,5,0
,,0,2,a,-1,3,5,13,9,2,4,4,0
,,1,2,b,-1,3,5,13,9,1,1,5,16
,,1,2,b,-1,3,5,13,9,2,3,4,1
",
        )

    testing.diff(got: got, want: want)
}

testcase linearRegression_of_one_row {
    got =
        array.from(rows: [{_value: 5.0}])
            |> statsmodels.linearRegression()
            |> keep(columns: ["x", "y", "slope"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,double,double,double
#group,false,false,false,false,false
#default,_result,,,,
,result,table,slope,x,y
,,0,NaN,1,5
",
        )

    testing.diff(got: got, want: want)
}

testcase linearRegression_of_nothing {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_value: 5.0}])
                |> filter(fn: (r) => false)
                |> statsmodels.linearRegression(),
        want: /no table found$/,
    )
}
