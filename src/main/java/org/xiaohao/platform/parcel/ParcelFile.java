package org.xiaohao.platform.parcel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.vault.BrokenSeal;
import org.xiaohao.platform.vault.PackageKeys;
import org.xiaohao.platform.vault.PackageKeys.PackageKey;
import org.xiaohao.platform.vault.Suites;

/**
 * A package as a file: a line of JSON in clear (from, to, number, suite and wrapped key), the sealed inside, and a
 * signature over the SHA-256 of all before it. Nothing inside is read before the signature has been checked.
 */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
class ParcelFile {

  static final String SUFFIX = ".xhp";
  private static final String FORMAT = "xiaohao-package-1";
  private static final int LONGEST_HEADER = 4096;
  private static final int LONGEST_SIGNATURE = 1024;

  private final PackageKeys keys;
  private final Suites suites;

  ParcelFile(PackageKeys keys, Suites suites) {
    this.keys = keys;
    this.suites = suites;
  }

  /** What fills a package. */
  interface Filling {
    void write(CargoWriter out) throws IOException;
  }

  /** What is done with the inside of a package. */
  interface Emptying {
    void read(ParcelHead head, CargoReader in) throws IOException;
  }

  /** The line in clear. */
  private record Header(String format, String from, String to, long number, String suite, String keyId, byte[] key) {
  }

  static String name(NetworkZone from, NetworkZone to, long number) {
    return "%s-%s-%012d%s".formatted(from.code(), to.code(), number, SUFFIX);
  }

  /** Writes a package under its name, whole or not at all: first beside it, then forced to the disc, then renamed. */
  void write(Path folder, NetworkZone from, NetworkZone to, ParcelHead head, Filling filling) throws IOException {
    String name = name(from, to, head.number());
    Path beside = folder.resolve("." + name + ".part");
    try (FileChannel file = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING)) {
      DigestOutputStream out = new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(file)), sha256());
      seal(from, to, head, filling, out);
      out.flush();
      out.on(false);
      byte[] signature = keys.sign(out.getMessageDigest().digest());
      out.write(signature);
      out.write(new byte[] {(byte) (signature.length >> 8), (byte) signature.length});
      out.flush();
      file.force(true);
    }
    Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(folder);
  }

  private void seal(NetworkZone from, NetworkZone to, ParcelHead head, Filling filling, OutputStream out)
      throws IOException {
    PackageKey key = keys.create(to, name(from, to, head.number()));
    Header header = new Header(FORMAT, from.code(), to.code(), head.number(), key.suite(), key.keyId(), key.wrapped());
    byte[] line = (Parcels.JSON.writeValueAsString(header) + "\n").getBytes(StandardCharsets.UTF_8);
    out.write(line);
    try (OutputStream inside = suites.named(key.suite()).sealing(key.dataKey(), unclosed(out), line)) {
      CargoWriter cargo = new CargoWriter(inside);
      cargo.write(Parcels.JSON.valueToTree(head));
      filling.write(cargo);
      cargo.finish();
    }
  }

  /**
   * Checks a package and hands its inside over.
   *
   * @throws BadParcel if it is cut, changed, from somebody else or for somebody else
   */
  void read(Path path, NetworkZone from, NetworkZone to, Emptying emptying) throws IOException {
    long end = verified(path, from);
    try (InputStream in = limited(path, end)) {
      byte[] line = firstLine(in);
      Header header = header(line);
      if (!FORMAT.equals(header.format()) || !from.code().equals(header.from()) || !to.code().equals(header.to())) {
        throw new BadParcel("not a package from " + from.code() + " to " + to.code());
      }
      PackageKey key = keys.open(header.suite(), header.keyId(), header.key(), name(from, to, header.number()));
      try (InputStream inside = suites.named(key.suite()).opening(key.dataKey(), in, line)) {
        MappingIterator<JsonNode> values = CargoReader.values(inside);
        ParcelHead head = Parcels.JSON.treeToValue(values.nextValue(), ParcelHead.class);
        if (head.number() != header.number()) {
          throw new BadParcel("two numbers");
        }
        emptying.read(head, new CargoReader(head.subject(), values));
      }
    } catch (BrokenSeal e) {
      throw new BadParcel(e.getMessage());
    }
  }

  /** Checks the signature; returns where the signed part ends. */
  private long verified(Path path, NetworkZone from) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      long length = file.length();
      if (length < 2) {
        throw new BadParcel("cut short");
      }
      file.seek(length - 2);
      int size = file.readUnsignedShort();
      long end = length - 2 - size;
      if (size > LONGEST_SIGNATURE || end <= 0) {
        throw new BadParcel("cut short or changed");
      }
      byte[] signature = new byte[size];
      file.seek(end);
      file.readFully(signature);
      keys.verify(from, digest(path, end), signature);
      return end;
    } catch (BrokenSeal e) {
      throw new BadParcel("not signed by " + from.code() + ", cut short or changed");
    }
  }

  private static byte[] digest(Path path, long end) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = limited(path, end)) {
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    }
    return digest.digest();
  }

  private static InputStream limited(Path path, long end) throws IOException {
    InputStream file = Files.newInputStream(path);
    return new InputStream() {
      private long left = end;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int from, int count) throws IOException {
        if (left == 0) {
          return -1;
        }
        int read = file.read(bytes, from, (int) Math.min(left, count));
        left -= Math.max(read, 0);
        return read;
      }

      @Override
      public void close() throws IOException {
        file.close();
      }
    };
  }

  private static byte[] firstLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); line.size() < LONGEST_HEADER; next = in.read()) {
      if (next < 0) {
        throw new BadParcel("without a header");
      }
      line.write(next);
      if (next == '\n') {
        return line.toByteArray();
      }
    }
    throw new BadParcel("without a header");
  }

  private static Header header(byte[] line) {
    try {
      return Parcels.JSON.readValue(line, Header.class);
    } catch (IOException e) {
      throw new BadParcel("without a header");
    }
  }

  private static OutputStream unclosed(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  private static void force(Path folder) throws IOException {
    try (FileChannel directory = FileChannel.open(folder)) {
      directory.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
