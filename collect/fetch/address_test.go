package fetch

import (
	"context"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"

	"golang.org/x/net/dns/dnsmessage"

	"concord"
)

func TestWhichAddressesAreDialled(t *testing.T) {
	for _, tt := range []struct {
		ip              string
		public, private bool // allowed without and with --allow-private
	}{
		{"93.184.215.14", true, true}, {"2606:2800:21f:cb07:6820:80da:af6b:8b2c", true, true}, {"::ffff:93.184.215.14", true, true},
		{"127.0.0.1", false, true}, {"127.255.255.254", false, true}, {"::1", false, true}, {"10.0.0.1", false, true},
		{"172.16.0.1", false, true}, {"172.31.255.255", false, true}, {"172.32.0.1", true, true}, {"192.168.1.1", false, true},
		{"100.64.0.1", false, true}, {"100.128.0.1", true, true}, {"198.18.0.1", false, true}, {"fd12::1", false, true},
		{"::ffff:10.0.0.1", false, true}, {"::ffff:7f00:1", false, true}, {"64:ff9b::7f00:1", false, true}, {"2002:7f00:1::", false, true},
		{"::7f00:1", false, true}, {"2001:0:7f00:1::", false, true}, {"192.0.2.1", false, true}, {"2001:db8::1", false, true},
		{"0.0.0.0", false, false}, {"0.1.2.3", false, false}, {"::", false, false}, {"169.254.169.254", false, false},
		{"::ffff:169.254.169.254", false, false}, {"fe80::1", false, false}, {"224.0.0.1", false, false}, {"255.255.255.255", false, false},
		{"ff02::1", false, false}, {"100.100.100.200", false, false}, {"fd00:ec2::254", false, false}, {"168.63.129.16", false, false},
	} {
		ip := netip.MustParseAddr(tt.ip)
		if got := Allowed(ip, false); got != tt.public {
			t.Errorf("%s: got %v", tt.ip, got)
		}
		if got := Allowed(ip, true); got != tt.private {
			t.Errorf("%s with private addresses allowed: got %v", tt.ip, got)
		}
	}
	if Allowed(netip.MustParseAddr("fe80::1").WithZone("lo"), true) || Allowed(netip.Addr{}, true) {
		t.Error("an address with a zone, or none, is allowed")
	}
}

// watched is a server on this machine that counts the connections it gets.
func watched(t *testing.T) (address string, count *atomic.Int64) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	count = &atomic.Int64{}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			count.Add(1)
			c.Close()
		}
	}()
	return l.Addr().String(), count
}

// names is a resolver, on a real socket, that gives these addresses for all names.
func names(t *testing.T, answers ...string) *net.Resolver {
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	var turn atomic.Int64
	go func() {
		buf := make([]byte, 1500)
		for {
			n, from, err := conn.ReadFrom(buf)
			if err != nil {
				return
			}
			var m dnsmessage.Message
			if m.Unpack(buf[:n]) != nil || len(m.Questions) == 0 {
				continue
			}
			q := m.Questions[0]
			m.Response, m.Authoritative, m.Additionals = true, true, nil
			if q.Type == dnsmessage.TypeA {
				ip := netip.MustParseAddr(answers[int(turn.Add(1)-1)%len(answers)])
				m.Answers = []dnsmessage.Resource{{Header: dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class}, Body: &dnsmessage.AResource{A: ip.As4()}}}
			}
			if out, err := m.Pack(); err == nil {
				conn.WriteTo(out, from)
			}
		}
	}()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "udp", conn.LocalAddr().String())
	}}
}

func TestAddressesOfThisMachineGetNoConnection(t *testing.T) {
	_, count := watched(t)
	c, _ := client(Options{Delay: -1, Resolver: names(t, "127.0.0.1")})
	for _, address := range []string{
		"http://127.0.0.1/", "http://127.0.0.1:8080/", "http://localhost/", "http://localhost.:8080/", "http://LOCALHOST/", "http://inside.example/",
		"http://inside.example:8443/x", "https://inside.example/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]:8080/",
		"http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://0.0.0.0/", "http://[::]/", "http://169.254.169.254/latest/meta-data/",
		"http://10.1.2.3/", "http://192.168.0.1/", "http://172.20.0.1/", "http://100.64.1.1/", "http://[fe80::1%25lo]/", "http://[fd00::1]/",
		"http://224.0.0.1/", "http://255.255.255.255/", "http://127.0.0.1./",
	} {
		if _, err := c.Get(context.Background(), address); concord.CodeOf(err) != concord.CodeForbidden && concord.CodeOf(err) != concord.CodeInvalid {
			t.Errorf("%s: got %v", address, err)
		}
	}
	if n := count.Load(); n != 0 {
		t.Errorf("%d connections were made", n)
	}
}

func TestAddressesThatAreOddAreRefusedBeforeALookUp(t *testing.T) {
	c, _ := client(Options{Delay: -1})
	for address, code := range map[string]concord.Code{
		"http://2130706433/": concord.CodeInvalid, "http://0x7f000001/": concord.CodeInvalid, "http://0177.0.0.1/": concord.CodeInvalid,
		"http://127.1/": concord.CodeInvalid, "http://0x7f.1/": concord.CodeInvalid, "http://127.0.0.0x1/": concord.CodeInvalid,
		"http://example.org.1/": concord.CodeInvalid, "ftp://example.org/": concord.CodeInvalid, "file:///etc/passwd": concord.CodeInvalid,
		"gopher://example.org/": concord.CodeInvalid, "http://": concord.CodeInvalid, "http://user:secret@example.org/": concord.CodeInvalid,
		"http://example.org:22/": concord.CodeForbidden, "http://example.org:6379/": concord.CodeForbidden, "http://a b/": concord.CodeInvalid,
		"http://example.org:99999/": concord.CodeForbidden, "": concord.CodeInvalid,
	} {
		_, err := c.Get(context.Background(), address)
		if concord.CodeOf(err) != code {
			t.Errorf("%s: got %v", address, err)
		}
		if err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("the error tells a password: %v", err)
		}
	}
}

func TestTheAddressThatIsDialledDecides(t *testing.T) {
	address, count := watched(t)
	c, _ := client(Options{Delay: -1, Resolver: names(t, "127.0.0.1")})
	conn, err := c.dialer().Dial("tcp", address)
	if err == nil {
		conn.Close()
	}
	if concord.CodeOf(err) != concord.CodeForbidden || count.Load() != 0 {
		t.Errorf("got %v after %d connections", err, count.Load())
	}
}

func TestRedirectsAreCheckedLikeFirstAddresses(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, r.URL.Query().Get("to"), http.StatusFound)
	})
	c, _ := client(Options{Delay: -1, AllowPrivate: true})
	for _, to := range []string{"http://169.254.169.254/latest/", "http://[fe80::1]/", "http://0.0.0.0:80/", "file:///etc/passwd", "http://0x7f000001/", "http://a:b@127.0.0.1/"} {
		_, err := c.Get(context.Background(), s.URL+"/?to="+to)
		if code := concord.CodeOf(err); code != concord.CodeForbidden && code != concord.CodeInvalid {
			t.Errorf("%s: got %v", to, err)
		}
	}
}

// A name may be public when it is looked at and local when it is dialled: there is no moment
// between the two, because the look-up of the dial itself is judged.
func TestANameThatChangesItsAddressGetsNoConnection(t *testing.T) {
	address, count := watched(t)
	_, port, _ := net.SplitHostPort(address)
	c, _ := client(Options{Delay: -1, Resolver: names(t, "192.0.2.1", "127.0.0.1", "10.0.0.1", "127.0.0.1")})
	for range 4 {
		_, err := c.http.Get("http://turns.example:" + port + "/") // past the early check
		if concord.CodeOf(err) != concord.CodeForbidden {
			t.Errorf("got %v", err)
		}
	}
	if count.Load() != 0 {
		t.Errorf("%d connections were made", count.Load())
	}
}

func TestTheEnvironmentNamesNoProxy(t *testing.T) {
	address, count := watched(t)
	t.Setenv("HTTP_PROXY", "http://"+address)
	t.Setenv("http_proxy", "http://"+address)
	c, _ := client(Options{Delay: -1, Resolver: names(t, "192.0.2.1")})
	if _, err := c.Get(context.Background(), "http://example.test/"); concord.CodeOf(err) != concord.CodeForbidden || count.Load() != 0 {
		t.Errorf("got %v after %d connections", err, count.Load())
	}
}
