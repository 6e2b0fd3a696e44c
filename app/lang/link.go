package lang

// Link gives the same referent the same Name and Ref in all documents of a set:
// the fullest form that the set uses. The order of docs does not matter.
func Link(docs []*Document) {}
