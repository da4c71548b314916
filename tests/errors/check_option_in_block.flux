f = () => {
    option a = 1

    return a
}
