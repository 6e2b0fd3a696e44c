// Package app is the root of Crossread's parts. Data flows down this list, and
// imports point down it only; arch_test.go holds that.
//
//	result    the types of the output format          article   an article and its parts
//	ingest    bytes to article                        lang      article to sentences, tokens, tags, entities
//	lang/vector  how near in meaning words are
//	lexicon   word lists                              numeral   parts of tokens, numbers
//	timex     dates and times                         quantity  numbers with what they count
//	quote     who said what                           framing, fact     words and statements
//	compare   analysed articles side by side          engine    both passes as one list
//	report    JSON, CSV, Markdown, HTML               exchange  articles and sets as files of JSON
//	state     what the page knows, pure               store     what it keeps
//	browser   the browser's own interfaces            ui        the page's components
//
// One span model runs through all of it: bytes into the text as given, turned
// into code points by package report alone.
package app
