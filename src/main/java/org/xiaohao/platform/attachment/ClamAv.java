package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The virus scanner clamd, asked over its socket (INSTREAM). A file goes there after it has arrived, at our speed: a slow
 * visitor holds no thread of it.
 */
@Component
class ClamAv implements VirusScanner {

  private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);
  private static final int PIECE = 64 * 1024;

  private final SocketAddress address;
  private final Duration patience;

  ClamAv(@Value("${xiaohao.clamav.address:}") String address,
      @Value("${xiaohao.clamav.patience:60s}") Duration patience) {
    this.address = address.isBlank() ? null : parse(address.strip());
    this.patience = patience;
  }

  /** A path of a socket file, or host:port. */
  private static SocketAddress parse(String address) {
    if (address.startsWith("/")) {
      return UnixDomainSocketAddress.of(address);
    }
    int colon = address.lastIndexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("xiaohao.clamav.address must be the path of a socket or host:port");
    }
    return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
  }

  @Override
  public boolean present() {
    return address != null;
  }

  @Override
  public ScanState scan(InputStream content) throws IOException {
    try (SocketChannel channel = open()) {
      CompletableFuture<Void> tooLong = new CompletableFuture<Void>().completeOnTimeout(null, patience.toMillis(),
          TimeUnit.MILLISECONDS);
      tooLong.thenRun(() -> close(channel));
      try {
        channel.connect(address);
        return answer(send(channel, content));
      } finally {
        tooLong.cancel(false);
      }
    } catch (UnreadableFile e) {
      throw e.file();
    } catch (IOException e) {
      LOG.warn("the virus scanner does not answer: {}", e.getClass().getSimpleName());
      return ScanState.PENDING;
    }
  }

  private SocketChannel open() throws IOException {
    return address instanceof UnixDomainSocketAddress ? SocketChannel.open(StandardProtocolFamily.UNIX)
        : SocketChannel.open();
  }

  private static void close(SocketChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      LOG.debug("already closed");
    }
  }

  /** The file could not be read: no fault of the scanner. */
  private static final class UnreadableFile extends IOException {
    UnreadableFile(IOException file) {
      super(file);
    }

    IOException file() {
      return (IOException) getCause();
    }
  }

  private static String send(SocketChannel channel, InputStream content) throws IOException {
    write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
    byte[] piece = new byte[PIECE];
    try {
      for (int count = read(content, piece); count > 0; count = read(content, piece)) {
        write(channel, ByteBuffer.allocate(4).putInt(count).flip());
        write(channel, ByteBuffer.wrap(piece, 0, count));
      }
      write(channel, ByteBuffer.allocate(4));
    } catch (UnreadableFile e) {
      throw e;
    } catch (IOException e) {
      // It hangs up on what is too large for it, and says so.
      LOG.debug("the virus scanner took no more");
    }
    ByteBuffer answer = ByteBuffer.allocate(1024);
    // To the zero that ends it and not to the end of the stream, which is a fault where the scanner hung up.
    while (answer.hasRemaining() && !ended(answer) && channel.read(answer) > 0) {
      Thread.onSpinWait();
    }
    return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII);
  }

  private static boolean ended(ByteBuffer answer) {
    return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
  }

  private static int read(InputStream content, byte[] piece) throws UnreadableFile {
    try {
      return content.read(piece);
    } catch (IOException e) {
      throw new UnreadableFile(e);
    }
  }

  private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static ScanState answer(String words) throws IOException {
    if (words.contains("FOUND")) {
      return ScanState.INFECTED;
    }
    if (words.contains("size limit exceeded")) {
      return ScanState.UNSCANNED;
    }
    if (words.contains("stream: OK")) {
      return ScanState.CLEAN;
    }
    throw new IOException("no answer");
  }
}
