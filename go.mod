module crossread

go 1.26.0
