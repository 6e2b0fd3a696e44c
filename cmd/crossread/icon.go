package main

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"math"
)

// iconPNG draws the page's sign, two lines that cross, as in web/icon.svg. A
// maskable icon fills its square, for the system cuts it to a shape; any other
// has round corners.
func iconPNG(size int, maskable bool) []byte {
	ink, paper := color.NRGBA{0x19, 0x1a, 0x1c, 255}, color.NRGBA{0xfb, 0xfb, 0xf9, 255}
	lines := iconLines()
	scale, shift, corner := 24.0/float64(size), -3.0, 3.0
	if maskable {
		scale, shift, corner = 32.0/float64(size), -7.0, 0
	}
	img := image.NewNRGBA(image.Rect(0, 0, size, size))
	for y := range size {
		for x := range size {
			p := point{float64(x)*scale + scale/2 + shift, float64(y)*scale + scale/2 + shift}
			c := ink
			far := math.Inf(1)
			for _, l := range lines {
				for i := 1; i < len(l); i++ {
					far = min(far, p.to(l[i-1], l[i]))
				}
			}
			line := coverage(1.125-far, scale)
			c.R, c.G, c.B = blend(ink.R, paper.R, line), blend(ink.G, paper.G, line), blend(ink.B, paper.B, line)
			if corner > 0 {
				// the square from -3 to 21 with round corners
				dx, dy := math.Abs(p.x-9)-(12-corner), math.Abs(p.y-9)-(12-corner)
				out := math.Hypot(max(dx, 0), max(dy, 0)) + min(max(dx, dy), 0) - corner
				c.A = blend(0, 255, coverage(-out, scale))
			}
			img.SetNRGBA(x, y, c)
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		panic(err) // a buffer takes every byte, and the image is never empty
	}
	return b.Bytes()
}

type point struct{ x, y float64 }

// to is the distance from p to the line between a and b.
func (p point) to(a, b point) float64 {
	dx, dy := b.x-a.x, b.y-a.y
	t := ((p.x-a.x)*dx + (p.y-a.y)*dy) / (dx*dx + dy*dy)
	t = min(max(t, 0), 1)
	return math.Hypot(p.x-a.x-t*dx, p.y-a.y-t*dy)
}

// coverage is how much of a pixel lies inside an edge that is a distance away.
func coverage(inside, pixel float64) float64 { return min(max(inside/pixel+.5, 0), 1) }

func blend(a, b uint8, t float64) uint8 {
	return uint8(math.Round(float64(a) + (float64(b)-float64(a))*t))
}

// iconLines are the two lines of the sign in a square of 18: M1 5h5c4 0 2 8 6
// 8h5 and its mirror.
func iconLines() [][]point {
	var down []point
	down = append(down, point{1, 5}, point{6, 5})
	from, c1, c2, to := point{6, 5}, point{10, 5}, point{8, 13}, point{12, 13}
	for i := 1; i <= 24; i++ {
		t := float64(i) / 24
		u := 1 - t
		down = append(down, point{
			u*u*u*from.x + 3*u*u*t*c1.x + 3*u*t*t*c2.x + t*t*t*to.x,
			u*u*u*from.y + 3*u*u*t*c1.y + 3*u*t*t*c2.y + t*t*t*to.y,
		})
	}
	down = append(down, point{17, 13})
	up := make([]point, len(down))
	for i, p := range down {
		up[i] = point{p.x, 18 - p.y}
	}
	return [][]point{down, up}
}
