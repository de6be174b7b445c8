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

  private final ObjectProvider<RegisterMapper> tables;
  private final ObjectMapper json;

  RegisterTold(ObjectProvider<RegisterMapper> tables, ObjectMapper json) {
    this.tables = tables;
    this.json = json;
  }

  @Override
  public String kind() {
    return NAME;
  }

  @Override
  public byte[] whole() throws IOException {
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
