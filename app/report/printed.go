package report

import (
	"math"
	"reflect"
	"strconv"

	"crossread/app/article"
	"crossread/app/result"
)

// converter turns a span from bytes to code points.
type converter func(result.Span) result.Span

func codePoints(s article.Source) converter {
	text, title := article.NewCodePoints(s.Text), article.NewCodePoints(s.Title)
	return func(x result.Span) result.Span {
		c := text
		if x.In == result.InTitle {
			c = title
		}
		return result.Span{Start: c.At(x.Start), End: c.At(x.End), In: x.In}
	}
}

// printed returns a copy of v as the output format wants it: spans in code
// points where convert is given, numbers rounded, lists and
// maps never null. It walks the types, so no span can be forgotten.
func printed[T any](v T, convert converter) T {
	return walk(reflect.ValueOf(&v).Elem(), convert).Interface().(T)
}

var spanType = reflect.TypeFor[result.Span]()

func walk(v reflect.Value, convert converter) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	switch v.Kind() {
	case reflect.Struct:
		if v.Type() == spanType {
			if convert != nil {
				out.Set(reflect.ValueOf(convert(v.Interface().(result.Span))))
			}
			return out
		}
		for i := range v.NumField() {
			out.Field(i).Set(walk(v.Field(i), convert))
		}
	case reflect.Pointer:
		if !v.IsNil() {
			out.Set(reflect.New(v.Type().Elem()))
			out.Elem().Set(walk(v.Elem(), convert))
		}
	case reflect.Slice:
		out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
		for i := range v.Len() {
			out.Index(i).Set(walk(v.Index(i), convert))
		}
	case reflect.Map:
		if v.IsNil() {
			out.Set(reflect.MakeMap(v.Type()))
		}
	case reflect.Float64:
		out.SetFloat(round(v.Float()))
	}
	return out
}

// round keeps four decimals, of small numbers four digits, so that every platform
// prints the same bytes.
func round(x float64) float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return 0
	}
	if math.Abs(x) > 1e11 {
		return x // already whole for our purpose, and x*1e4 would lose digits
	}
	if math.Abs(x) < 0.1 { // "a millionth" is not nothing
		if y, err := strconv.ParseFloat(strconv.FormatFloat(x, 'e', 3, 64), 64); err == nil {
			return y
		}
	}
	return math.Round(x*1e4) / 1e4
}
