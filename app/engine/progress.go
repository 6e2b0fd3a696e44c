package engine

import "context"

type progressKey struct{}

// WithProgress returns a context under which [Compare] calls report between
// articles with the number of articles read so far. In a single-threaded
// program report is also the place to let others have their turn.
func WithProgress(ctx context.Context, report func(read int)) context.Context {
	return context.WithValue(ctx, progressKey{}, report)
}

// pause reports progress, if anybody asked for it, and returns the context's
// error.
func pause(ctx context.Context, read int) error {
	if report, ok := ctx.Value(progressKey{}).(func(int)); ok {
		report(read)
	}
	return ctx.Err()
}
