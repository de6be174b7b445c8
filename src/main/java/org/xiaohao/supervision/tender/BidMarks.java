package org.xiaohao.supervision.tender;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.vault.KeyedHash;

/** Makes the keyed hashes by which bids of one tender are compared. They differ from tender to tender. */
@Component
class BidMarks {

  private static final int WITH_COUNTRY = 13;
  private static final String COUNTRY = "86";

  private final KeyedHash hashes;

  BidMarks(KeyedHash hashes) {
    this.hashes = hashes;
  }

  TenderBid of(String tender, int number, NewTender.Bid bid) {
    return new TenderBid(number, bid.bidder().strip(), bid.price(), mark(tender, "guarantee", plain(bid.guaranteePayer())),
        mark(tender, "contact", phone(bid.contact())), mark(tender, "machine", plain(bid.machine())),
        mark(tender, "author", plain(bid.author())));
  }

  private String mark(String tender, String what, String value) {
    return value.isEmpty() ? null : hashes.of("tender " + what, tender + "|" + value);
  }

  /** However it was typed: letters and digits alone, without wide forms or capitals. */
  private static String plain(String typed) {
    return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String phone(String typed) {
    String plain = plain(typed);
    return plain.length() == WITH_COUNTRY && plain.startsWith(COUNTRY) ? plain.substring(COUNTRY.length()) : plain;
  }
}
