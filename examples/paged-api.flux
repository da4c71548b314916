// Reads a list that an API hands out in pages, and joins the pages to one table.
//
//     miniflux examples/paged-api.flux -p server=http://127.0.0.1:8080
import "array"
import "experimental/json"
import "http/requests"

page = (number) => {
    response = requests.get(url: params.server + "/items", params: ["page": [string(v: number)]])
    body = json.parse(data: response.body)

    return
        array.from(
            rows:
                body.items
                    |> array.map(fn: (x) => ({id: int(v: x.id), name: x.name, page: number})),
        )
}

union(tables: [page(number: 1), page(number: 2), page(number: 3)])
    |> sort(columns: ["id"])
