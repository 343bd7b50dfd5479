// Command evalrun scores the extractor against a folder of annotated documents: evalrun [-v] DIR.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"concord/eval"
)

func main() {
	verbose := flag.Bool("v", false, "list the faults of each document (development part only)")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: evalrun [-v] DIR")
		os.Exit(2)
	}
	if err := eval.Run(context.Background(), flag.Arg(0), *verbose, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
