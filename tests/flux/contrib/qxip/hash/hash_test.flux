package hash_test


import "array"
import "contrib/qxip/hash"
import "internal/debug"
import "strings"
import "testing"

// Texts of so many characters, up to the blocks of each algorithm and beyond.
_text = (n) =>
    strings.substring(v: strings.repeat(v: "Hé~llo w0rld! äöü ", i: 60), start: 0, end: n)

testcase digests {
    got =
        array.from(
            rows: [
                {n: 1, v: hash.md5(v: "Hello")},
                {n: 2, v: hash.sha1(v: "Hello")},
                {n: 3, v: hash.sha256(v: "Hello")},
                {n: 4, v: hash.md5(v: "")},
                {n: 5, v: hash.sha1(v: "é")},
                {n: 6, v: hash.sha256(v: "")},
            ],
        )
    want =
        array.from(
            rows: [
                {n: 1, v: "8b1a9953c4611296a827abf8c47804d7"},
                {n: 2, v: "f7ff9e8b7bb2e09b70935a5d785e0cc5d9d0abf0"},
                {n: 3, v: "185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969"},
                {n: 4, v: "d41d8cd98f00b204e9800998ecf8427e"},
                {n: 5, v: "bf15be717ac1b080b4f1c456692825891ff5073d"},
                {n: 6, v: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase base64_for_urls {
    got =
        array.from(
            rows: [{v: hash.b64(v: "??>>~~ÿÿ")}, {v: hash.b64(v: "")}, {v: hash.b64(v: "Hello")}],
        )
    want = array.from(rows: [{v: "Pz8-Pn5-w7_Dvw=="}, {v: ""}, {v: "SGVsbG8="}])

    testing.diff(got: got, want: want)
}

testcase hmac {
    got =
        array.from(
            rows: [
                {n: 1, v: hash.hmac(v: "helloworld", k: "123456")},
                {n: 2, v: hash.hmac(v: "", k: "")},
                {n: 3, v: hash.hmac(v: "é", k: strings.repeat(v: "k", i: 100))},
            ],
        )
    want =
        array.from(
            rows: [
                {n: 1, v: "75B5ueLnnGepYvh+KoevTzXCrjc="},
                {n: 2, v: "+9sdGxiqbAgyS31ktx+3Y3BpDh0="},
                {n: 3, v: "km/gJPhSGwjnDo8u0axQL913q50="},
            ],
        )

    testing.diff(got: got, want: want)
}

_sizes = [
    0,
    1,
    2,
    3,
    4,
    5,
    7,
    8,
    9,
    14,
    15,
    16,
    20,
    25,
    28,
    29,
    32,
    40,
    50,
    55,
    57,
    58,
    64,
    100,
    110,
    115,
    128,
    200,
    333,
    1000,
]

testcase xxhash64 {
    got =
        array.from(
            rows: array.map(arr: _sizes, fn: (x) => ({n: x, v: hash.xxhash64(v: _text(n: x))})),
        )
    want =
        array.from(
            rows: [
                {n: 0, v: "17241709254077376921"},
                {n: 1, v: "1395027393782670275"},
                {n: 2, v: "6597288912687244514"},
                {n: 3, v: "12828958656462460084"},
                {n: 4, v: "781406606838784750"},
                {n: 5, v: "12431753434426853415"},
                {n: 7, v: "9892194113508986337"},
                {n: 8, v: "1182117559071968471"},
                {n: 9, v: "90326727003832417"},
                {n: 14, v: "11614203333864701857"},
                {n: 15, v: "16430562502996260887"},
                {n: 16, v: "2640573996248622316"},
                {n: 20, v: "7022697356901392532"},
                {n: 25, v: "2209425425309806324"},
                {n: 28, v: "17696846974789206511"},
                {n: 29, v: "13482758711095286479"},
                {n: 32, v: "11624426107257609996"},
                {n: 40, v: "14329583675551509949"},
                {n: 50, v: "5847533746702083280"},
                {n: 55, v: "14497893922399666059"},
                {n: 57, v: "12569339744415731770"},
                {n: 58, v: "2004421024428511044"},
                {n: 64, v: "11180555846825659861"},
                {n: 100, v: "5100636561029112522"},
                {n: 110, v: "15963627962034524161"},
                {n: 115, v: "17141926109961136419"},
                {n: 128, v: "8377480619237420926"},
                {n: 200, v: "2530879030525900711"},
                {n: 333, v: "4353171661845936047"},
                {n: 1000, v: "17533489497672208965"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase cityhash64 {
    got =
        array.from(
            rows: array.map(arr: _sizes, fn: (x) => ({n: x, v: hash.cityhash64(v: _text(n: x))})),
        )
    want =
        array.from(
            rows: [
                {n: 0, v: "11160318154034397263"},
                {n: 1, v: "15032579066329794357"},
                {n: 2, v: "11292585965586534514"},
                {n: 3, v: "4453635204275670127"},
                {n: 4, v: "14036535561442225158"},
                {n: 5, v: "4087945576308014025"},
                {n: 7, v: "9802789412618702961"},
                {n: 8, v: "1499375053960776988"},
                {n: 9, v: "11373441579061686041"},
                {n: 14, v: "11957333851502340025"},
                {n: 15, v: "9921542934735420844"},
                {n: 16, v: "11883758158465747571"},
                {n: 20, v: "1266369024826119702"},
                {n: 25, v: "16010071929501449657"},
                {n: 28, v: "14450149272537304223"},
                {n: 29, v: "2709030187828603313"},
                {n: 32, v: "7591833752475310657"},
                {n: 40, v: "13762940204485890272"},
                {n: 50, v: "12611897298961930557"},
                {n: 55, v: "10020276313130497192"},
                {n: 57, v: "7545283750471622394"},
                {n: 58, v: "8633300523279985210"},
                {n: 64, v: "7843813136287033130"},
                {n: 100, v: "7271527359978779229"},
                {n: 110, v: "219347317984495074"},
                {n: 115, v: "7457886869090213611"},
                {n: 128, v: "10902693359707195929"},
                {n: 200, v: "14561807026269741014"},
                {n: 333, v: "2341998104136099387"},
                {n: 1000, v: "9732912254722666694"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase digest_of_a_number {
    testing.shouldError(fn: () => hash.md5(v: 1), want: /hash cannot convert int to md5$/)
}

testcase hash_of_bytes {
    testing.shouldError(
        fn: () => hash.xxhash64(v: bytes(v: "a")),
        want: /hash cannot convert bytes to sha256$/,
    )
}

testcase hmac_of_numbers {
    testing.shouldError(fn: () => hash.hmac(v: 1, k: 2), want: /hash cannot convert int to hmac$/)
}

testcase nulls {
    none = debug.null(type: "string")

    testing.assertEqualValues(
        got: "${exists hash.md5(v: none)} ${exists hash.xxhash64(v: none)} ${exists hash.b64(
                v: none,
            )} ${exists hash.hmac(v: "v", k: none)}",
        want: "false false false false",
    )
}

testcase hmac_of_a_null_text {
    testing.shouldError(
        fn: () => hash.hmac(v: debug.null(type: "string"), k: "k"),
        want: /unused arguments \[k\]$/,
    )
}
