package org.xiaohao.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Pages of a real browser: the one named by XIAOHAO_CHROMIUM, else the system's Chromium. Notes what goes wrong on its pages:
 * console messages, violations of the content policy, requests to other hosts, parts that could not be loaded.
 */
public final class Chromium implements AutoCloseable {

  private static final double PATIENCE_MILLIS = 30_000;
  private static final int WIDEST_PHONE = 500;
  /** The console says it of a refused form too; the answers themselves tell which it was. */
  private static final String NOT_LOADED = "Failed to load resource";

  /** Starts once, since it is slow to; what the pages of one test keep, those of another never see. */
  private static Browser browser;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private static Browser browser() {
    if (browser == null) {
      Path program = program();
      Playwright playwright = Playwright.create(new Playwright.CreateOptions()
          .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program)
          .setTimeout(2 * PATIENCE_MILLIS).setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
              "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }
    return browser;
  }

  private static Path program() {
    return Stream.of(System.getenv("XIAOHAO_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome").filter(Objects::nonNull).map(Path::of).filter(Files::isExecutable).findFirst()
        .orElseThrow(() -> new IllegalStateException("No browser for the browser tests. Install Chromium and Chinese"
            + " fonts (apt-get install chromium fonts-noto-cjk), or name one in XIAOHAO_CHROMIUM."));
  }

  /** A page of a fresh browser of that width. */
  public Page page(int port, int width) {
    return page(port, options(width));
  }

  /** A page of a fresh browser whose owner has set few strong colours for everything. */
  public Page pageInForcedColours(int port, int width) {
    return page(port, options(width).setForcedColors(ForcedColors.ACTIVE));
  }

  /** A page of a fresh browser of that width that runs no script. */
  public Page pageWithoutScript(int port, int width) {
    return page(port, options(width).setJavaScriptEnabled(false));
  }

  private static Browser.NewContextOptions options(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, width > WIDEST_PHONE ? 900 : 740).setLocale("zh-CN");
  }

  private Page page(int port, Browser.NewContextOptions options) {
    BrowserContext context = browser().newContext(options.setBaseURL("http://localhost:" + port));
    contexts.add(context);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (List.of("error", "warning").contains(message.type()) && !message.text().startsWith(NOT_LOADED)) {
        complaints.add(page.url() + " " + message.text());
      }
    });
    page.onPageError(error -> complaints.add(page.url() + " " + error));
    page.onRequest(request -> {
      if (!request.url().startsWith("http://localhost:" + port) && !request.url().startsWith("data:")) {
        complaints.add("foreign request " + request.url());
      }
    });
    page.onResponse(response -> noteFailure(page, response));
    return page;
  }

  /** A page itself may answer with an error, as a refused form does; its parts may not. */
  private void noteFailure(Page page, Response response) {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      complaints.add(page.url() + " got " + response.status() + " for " + response.url());
    }
  }

  public Page login(int port, int width, String login) {
    Page page = page(port, width);
    page.navigate("/login");
    page.fill("#username", login);
    page.fill("#password", "xiaohao-demo");
    page.press("#password", "Enter");
    page.waitForURL("**/desk");
    return page;
  }

  /** With {@code -Dpictures=true}, keeps a picture of the page below target/screenshots for people to look at. */
  public static void picture(Page page, String name) {
    if (Boolean.getBoolean("pictures")) {
      page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
          .setPath(Path.of("target", "screenshots", name + ".png")));
    }
  }

  /** Waits until this shows and the page it stands on has come whole; what is read next is never half a page. */
  public static Locator shown(Locator part) {
    part.first().waitFor();
    part.page().waitForLoadState();
    return part;
  }

  /** Waits until this page part says all of these words. */
  public static void assertSays(Locator part, String... words) {
    for (String word : words) {
      PlaywrightAssertions.assertThat(part).containsText(word);
    }
  }

  /** Whether the page is wider than its window, so that it has to be pushed aside to be read. */
  public static boolean scrollsSideways(Page page) {
    for (int tries = 0; ; tries++) {
      try {
        page.waitForLoadState();
        return Integer.parseInt(page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth").toString()) > 0;
      } catch (PlaywrightException e) {
        // A form that is sent once its work is solved takes the page away while it is looked at.
        if (tries == 3 || !e.getMessage().contains("navigation")) {
          throw e;
        }
      }
    }
  }

  /** What went wrong on any page; empty when all is well. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
  }
}
