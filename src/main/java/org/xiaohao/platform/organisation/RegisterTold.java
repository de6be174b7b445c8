package org.xiaohao.platform.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.parcel.Told;

/** Tells the zone that takes reports the register: places, offices, posts and who holds them. */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
class RegisterTold implements Told {

  static final String NAME = "register";
  private static final int PAGE = 2000;
  private static final long FRESH_NANOS = 300_000_000_000L;

  private final ObjectProvider<RegisterMapper> tables;
  private final ObjectMapper json;
  private final KeptRegister register;
  private Read last;

  RegisterTold(ObjectProvider<RegisterMapper> tables, ObjectMapper json, KeptRegister register) {
    this.tables = tables;
    this.json = json;
    this.register = register;
  }

  @Override
  public String kind() {
    return NAME;
  }

  /** The register as read at a time, and how often it had been changed by then. */
  private record Read(byte[] whole, long changes, long nanos) {
  }

  /** A whole province is much to read every few seconds: what another node changed is told some minutes later. */
  @Override
  public synchronized byte[] whole() throws IOException {
    long changes = register.changes();
    if (last == null || last.changes != changes || System.nanoTime() - last.nanos > FRESH_NANOS) {
      last = new Read(read(), changes, System.nanoTime());
    }
    return last.whole;
  }

  private byte[] read() throws IOException {
    RegisterMapper mapper = tables.getObject();
    return json.writeValueAsBytes(new RegisterImage(
        all(after -> mapper.listDivisions(after, PAGE), Division::id),
        all(after -> mapper.listOffices(after, PAGE), Office::id),
        all(after -> mapper.listPosts(after, PAGE), Post::id),
        all(after -> mapper.listSeats(after, PAGE), RegisterImage.Seat::id)));
  }

  private static <T> List<T> all(LongFunction<List<T>> page, ToLongFunction<T> id) {
    List<T> all = new ArrayList<>();
    List<T> next = page.apply(0);
    while (!next.isEmpty()) {
      all.addAll(next);
      next = page.apply(id.applyAsLong(next.get(next.size() - 1)));
    }
    return all;
  }
}
