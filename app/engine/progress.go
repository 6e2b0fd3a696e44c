package engine

import (
	"context"

	"crossread/app/engine/msg"
)

type progressKey struct{}

// WithProgress returns a context under which [Compare] calls report before each
// step of its work. In a single-threaded program report is also the place to let
// others have their turn.
func WithProgress(ctx context.Context, report func(msg.Progress)) context.Context {
	return context.WithValue(ctx, progressKey{}, report)
}

// pause reports what begins now, if anybody asked for it, and returns the
// context's error.
func pause(ctx context.Context, p msg.Progress) error {
	if report, ok := ctx.Value(progressKey{}).(func(msg.Progress)); ok {
		report(p)
	}
	return ctx.Err()
}
