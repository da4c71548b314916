a = .column
