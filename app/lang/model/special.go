package model

import "strings"

// special returns the tag of what prose tags by its form before the model is
// asked: marks, emoticons, addresses, handles, traces of the treebank.
func special(s string) string {
	switch {
	case s == "-":
		return "-"
	case emoticons[s]:
		return "SYM"
	case s != "" && s[0] == '@', isLink(s), isEmail(s):
		return "NN"
	case isTrace(s):
		return "-NONE-"
	case len(s) == 5 && s[0] == '-' && s[4] == '-' && isUpper(s[1]) && isUpper(s[2]) && isUpper(s[3]):
		return s
	}
	return ""
}

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isAlnum(c byte) bool { return isDigit(c) || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

// isTrace tells the empty elements of the Penn Treebank: 0, *, *?*, *T*-1, *-1.
func isTrace(s string) bool {
	if s == "0" || s == "*" {
		return true
	}
	if len(s) < 3 || s[0] != '*' {
		return false
	}
	if len(s) == 3 && s[2] == '*' && (isAlnum(s[1]) || s[1] == '_' || s[1] == '?') {
		return true
	}
	i := 1
	for i < len(s) && isUpper(s[i]) {
		i++
	}
	if i > 1 {
		if i == len(s) || s[i] != '*' {
			return false
		}
		i++
	}
	if i == len(s) || s[i] != '-' {
		return false
	}
	digits := s[i+1:]
	for j := 0; j < len(digits); j++ {
		if !isDigit(digits[j]) {
			return false
		}
	}
	return 1 <= len(digits) && len(digits) <= 3
}

// isLink tells a word in which the link pattern of mingrammer/commonregex finds
// a match: a dot after a lower-case letter, digit, dot or hyphen, and after it
// two units or more, the last of them a bracketed group or no punctuation. It
// takes linear time: where a run of plain bytes fails, no later dot of the run
// can match.
func isLink(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i] != '.' || !(isDigit(s[i-1]) || 'a' <= s[i-1] && s[i-1] <= 'z' || s[i-1] == '.' || s[i-1] == '-') {
			continue
		}
		j := i + 1
		for units := 0; j < len(s); units++ {
			if end := group(s, j); end > 0 {
				if units > 0 {
					return true
				}
				j = end
				continue
			}
			if strings.IndexByte("()<> \t\n\f\r", s[j]) >= 0 {
				break
			}
			if units > 0 && strings.IndexByte(`![]{};:'".,?`, s[j]) < 0 {
				return true
			}
			j++
		}
		if i+1 < len(s) && s[i+1] != '(' {
			i = j - 1
		}
	}
	return false
}

// group returns the end of a pair of round brackets at i, which may hold other
// pairs but none within those; 0 where there is none.
func group(s string, i int) int {
	if s[i] != '(' {
		return 0
	}
	depth, inner := 0, 0
	for ; i < len(s); i++ {
		switch s[i] {
		case '(':
			if depth++; depth > 2 {
				return 0
			}
			inner = 0
		case ')':
			if depth == 2 && inner == 0 {
				return 0
			}
			if depth--; depth == 0 {
				return i + 1
			}
		case '<', '>', ' ', '\t', '\n', '\f', '\r':
			return 0
		default:
			inner++
		}
	}
	return 0
}

// isEmail tells a word that holds an address: something before the "@" and
// after it a host name with a dot.
func isEmail(s string) bool {
	for i := strings.IndexByte(s, '@'); i >= 0 && i+1 < len(s); {
		if i > 0 && (isAlnum(s[i-1]) || strings.IndexByte("!#$%&'*+/=?^_{|.}~-", s[i-1]) >= 0) {
			j := i + 1
			for j < len(s) && (isAlnum(s[j]) || s[j] == '-') {
				j++
			}
			if isAlnum(s[i+1]) && isAlnum(s[j-1]) && j+1 < len(s) && s[j] == '.' && isAlnum(s[j+1]) {
				return true
			}
		}
		next := strings.IndexByte(s[i+1:], '@')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return false
}

// emoticons are those that prose knows.
var emoticons = func() map[string]bool {
	m := map[string]bool{}
	for _, s := range strings.Fields(`(-8 (-; (-_-) (._.) (: (= (o: (¬_¬) (ಠ_ಠ) (╯°□°）╯︵┻━┻ -__- 8-) 8-D 8D :( :(( :((( :()
		:))) :-) :-)) :-))) :-* :-/ :-X :-] :-o :-p :-x :-| :-} :0 :3 :P :] :` + "`( :`) :`-(" + ` :o :o) =( =) =D =| @_@
		O.o O_o V_V XDD [-: ^___^ o_0 o_O o_o v_v xD xDD ¯\(ツ)/¯`) {
		m[s] = true
	}
	return m
}()
