// Command crossread compares articles from the shell.
package main

import "fmt"

func main() { fmt.Println("crossread") }
