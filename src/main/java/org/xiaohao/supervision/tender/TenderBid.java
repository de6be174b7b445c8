package org.xiaohao.supervision.tender;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;

/**
 * A bid. The marks are keyed hashes: equal or not, and nothing else; null where nothing was entered.
 *
 * @param price in yuan
 */
public record TenderBid(int number, String bidder, BigDecimal price, @JsonIgnore String guaranteeMark,
    @JsonIgnore String contactMark, @JsonIgnore String machineMark, @JsonIgnore String authorMark) {
}
