package web_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// browser is a Chromium steered through ChromeDriver.
type browser struct {
	t    *testing.T
	base string
}

// do sends a command of the WebDriver protocol and returns its value.
func (b browser) do(method, path string, body any, into any) {
	b.t.Helper()
	payload, err := json.Marshal(body)
	if err != nil {
		b.t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(b.t.Context(), method, b.base+path, bytes.NewReader(payload))
	if err != nil {
		b.t.Fatal(err)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		b.t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	var answer struct{ Value json.RawMessage }
	if err := json.NewDecoder(res.Body).Decode(&answer); err != nil || res.StatusCode != http.StatusOK {
		b.t.Fatalf("%s %s: %d %s %v", method, path, res.StatusCode, clip(answer.Value), err)
	}
	if into != nil {
		if err := json.Unmarshal(answer.Value, into); err != nil {
			b.t.Fatal(err)
		}
	}
}

func clip(b []byte) string { return string(b[:min(len(b), 300)]) }

// openBrowser starts ChromeDriver and a browser with an empty profile, or skips the test.
func openBrowser(t *testing.T) browser {
	t.Helper()
	driver, errDriver := exec.LookPath("chromedriver")
	chromium, errBrowser := exec.LookPath("chromium")
	if errDriver != nil || errBrowser != nil || testing.Short() {
		t.Skip("chromium and chromedriver are not both installed")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	_ = l.Close()
	cmd := exec.Command(driver, fmt.Sprintf("--port=%d", port))
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	b := browser{t, fmt.Sprintf("http://127.0.0.1:%d", port)}
	for range 100 {
		res, err := http.Get(b.base + "/status")
		if err == nil {
			_ = res.Body.Close()
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	var session struct{ SessionID string }
	b.do(http.MethodPost, "/session", map[string]any{"capabilities": map[string]any{"alwaysMatch": map[string]any{
		"goog:loggingPrefs": map[string]string{"browser": "ALL"},
		"goog:chromeOptions": map[string]any{"binary": chromium, "args": []string{"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--user-data-dir=" + t.TempDir()}},
	}}}, &session)
	b.base += "/session/" + session.SessionID
	t.Cleanup(func() {
		req, _ := http.NewRequest(http.MethodDelete, b.base, nil)
		if res, err := http.DefaultClient.Do(req); err == nil {
			_ = res.Body.Close()
		}
	})
	return b
}

// cdp sends a command of the DevTools protocol.
func (b browser) cdp(cmd string, params map[string]any, into any) {
	b.t.Helper()
	b.do(http.MethodPost, "/goog/cdp/execute", map[string]any{"cmd": cmd, "params": params}, into)
}

// TestABrowserShowsEveryPageCleanly opens each page at two widths in light and dark. With WEB_SHOTS it
// keeps what it saw as pictures in that folder.
func TestABrowserShowsEveryPageCleanly(t *testing.T) {
	b := openBrowser(t)
	handler, h, report := demo(t)
	write(t, h, []concordIncident{hostile()}, nil)
	server := httptest.NewServer(handler)
	defer server.Close()
	b.do(http.MethodPost, "/url", map[string]string{"url": server.URL + "/healthz"}, nil)
	pages := map[string]string{
		"home": "/", "filtered": "/?country=PL&type=arson&campaigns=1", "asof": "/?as_of=2024-06-13", "closer": "/?box=54.40,24.80,55.00,25.80",
		"incident": "/incidents/LT-2024-05-IKEA", "cleared": "/incidents/LT-2024-11-DHLCRASH", "hostile": "/incidents/" + string(hostile().ID),
		"reports": "/reports?q=arson", "report": "/reports/" + string(report), "measures": "/measures", "measure": "/measures/PL-M-MOVE-2024",
		"about": "/about", "missing": "/incidents/NOTHING",
	}
	for name, path := range pages {
		for _, width := range []int{1280, 390} {
			for _, scheme := range []string{"light", "dark"} {
				if (width < 600) != (scheme == "dark") && os.Getenv("WEB_SHOTS") == "" {
					continue // wide in light and narrow in dark show both
				}
				t.Run(fmt.Sprintf("%s at %d pixels, %s", name, width, scheme), func(t *testing.T) {
					b := browser{t, b.base}
					b.look(server.URL+path, width, scheme, fmt.Sprintf("%s-%d-%s.png", name, width, scheme))
				})
			}
		}
	}
}

func (b browser) look(url string, width int, scheme, picture string) {
	b.t.Helper()
	b.cdp("Emulation.setDeviceMetricsOverride", map[string]any{"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600}, nil)
	b.cdp("Emulation.setEmulatedMedia", map[string]any{"features": []map[string]string{{"name": "prefers-color-scheme", "value": scheme}}}, nil)
	b.do(http.MethodPost, "/url", map[string]string{"url": url}, nil)
	var logs []struct{ Level, Message string }
	b.do(http.MethodPost, "/se/log", map[string]string{"type": "browser"}, &logs)
	for _, l := range logs {
		if l.Level != "INFO" && !bytes.Contains([]byte(l.Message), []byte("404")) {
			b.t.Errorf("the console says %s %s", l.Level, l.Message)
		}
	}
	var answer struct {
		Result struct {
			Value struct {
				Wide, Rules int
				Heading     string
			}
		}
	}
	b.cdp("Runtime.evaluate", map[string]any{"returnByValue": true, "expression": `({Wide: document.scrollingElement.scrollWidth,
		Heading: document.querySelector("h1")?.textContent ?? "", Rules: document.styleSheets[0]?.cssRules.length ?? 0})`}, &answer)
	seen := answer.Result.Value
	if seen.Wide > width || seen.Heading == "" || seen.Rules < 50 {
		b.t.Errorf("the page is %d pixels wide, has the heading %q and %d rules of style", seen.Wide, seen.Heading, seen.Rules)
	}
	if dir := os.Getenv("WEB_SHOTS"); dir != "" {
		var shot struct{ Data string }
		b.cdp("Page.captureScreenshot", map[string]any{"format": "png", "captureBeyondViewport": true,
			"clip": map[string]any{"x": 0, "y": 0, "width": width, "height": 2200, "scale": 1}}, &shot)
		png, err := base64.StdEncoding.DecodeString(shot.Data)
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, picture), png, 0o600)
		}
		if err != nil {
			b.t.Fatal(err)
		}
	}
}
