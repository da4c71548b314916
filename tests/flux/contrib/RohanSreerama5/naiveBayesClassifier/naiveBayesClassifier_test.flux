package naiveBayesClassifier_test


import "array"
import "contrib/RohanSreerama5/naiveBayesClassifier"
import "csv"
import "testing"

testcase naiveBayes {
    got =
        array.from(
            rows: [
                {_time: 2020-01-02T00:00:00Z, _value: 1, airborne: "1", Animal_name: "crow"},
                {_time: 2020-01-02T01:00:00Z, _value: 1, airborne: "1", Animal_name: "owl"},
                {_time: 2020-01-03T00:00:00Z, _value: 0, airborne: "0", Animal_name: "cat"},
                {_time: 2020-01-04T00:00:00Z, _value: 1, airborne: "0", Animal_name: "ostrich"},
                {_time: 2020-01-06T23:00:00Z, _value: 1, airborne: "0", Animal_name: "too late"},
                {_time: 2020-01-01T00:00:00Z, _value: 1, airborne: "1", Animal_name: "duck"},
                {_time: 2020-01-01T22:00:00Z, _value: 0, airborne: "0", Animal_name: "dog"},
                {_time: 2020-01-01T23:00:00Z, _value: 0, airborne: "0", Animal_name: "late"},
            ],
        )
            |> map(fn: (r) => ({r with _measurement: "m", _field: "wings"}))
            |> naiveBayesClassifier.naiveBayes(
                myClass: "airborne",
                myField: "wings",
                myMeasurement: "m",
            )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string,double,double,string,string,long,string,long,double,double,double,long,long
#group,false,false,false,false,false,true,false,true,true,false,false,false,false,false,false
#default,_result,,,,,,,,,,,,,,
,result,table,Animal_name,P_x_k,Probability,_field_Probability_table,_field_r,_value,airborne_P_k_x_class,airborne_P_value_x,p_k,p_x,sum,tc_P_k_x_class,tc_P_value_x
,,0,dog,0.5,1,wings,wings,0,0,1,0.5,0.25,1,4,4
,,1,duck,0.5,0.3333333333333333,wings,wings,1,0,3,0.5,0.75,1,4,4
,,2,duck,1,0.6666666666666666,wings,wings,1,1,3,0.5,0.75,2,4,4
",
        )

    testing.diff(got: got, want: want)
}
