package org.xiaohao.supervision.fund;

/** A county of which payments were made public. */
public record OpenCounty(String code, String name) {
}
