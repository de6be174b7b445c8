package org.xiaohao.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real browser: Debian's Chromium, else the one Playwright brings. Notes what its console complains about. */
public final class Chromium implements AutoCloseable {

  private static final Path SYSTEM = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();

  public Chromium() {
    boolean system = Files.exists(SYSTEM);
    playwright = Playwright.create(new Playwright.CreateOptions()
        .setEnv(system ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu",
        "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync"));
    browser = playwright.chromium().launch(system ? options.setExecutablePath(SYSTEM) : options);
  }

  /** A page of a fresh browser of that width. */
  public Page page(int port, int width) {
    BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port)
        .setViewportSize(width, width > 500 ? 900 : 740).setLocale("zh-CN"));
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (List.of("error", "warning").contains(message.type())) {
        complaints.add(page.url() + " " + message.text());
      }
    });
    page.onPageError(error -> complaints.add(page.url() + " " + error));
    page.onRequest(request -> {
      if (!request.url().startsWith("http://localhost:" + port) && !request.url().startsWith("data:")) {
        complaints.add("foreign request " + request.url());
      }
    });
    return page;
  }

  public Page login(int port, int width, String login) {
    Page page = page(port, width);
    page.navigate("/login");
    page.fill("#username", login);
    page.fill("#password", "xiaohao-demo");
    page.press("#password", "Enter");
    page.waitForURL("**/work");
    return page;
  }

  /** What the console said, and requests to other hosts; empty when all is well. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
