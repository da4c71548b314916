a = -"text"
