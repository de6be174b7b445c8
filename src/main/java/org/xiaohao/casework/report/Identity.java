package org.xiaohao.casework.report;

/** Who a named reporter is and how to be reached; lies apart from the report and is shown on no handler's page. */
public record Identity(String name, String phone, String contactWishes) {

  private static final int SHORTEST_NAME = 2;
  private static final int PHONE_END = 7;

  /** Whether a text gives this person away: it holds the name, or the last seven digits of the phone number. */
  boolean toldBy(String text) {
    String bare = Wording.bare(text);
    String bareName = Wording.bare(name);
    String barePhone = Wording.bare(phone);
    return bareName.length() >= SHORTEST_NAME && bare.contains(bareName)
        || barePhone.length() >= PHONE_END && bare.contains(barePhone.substring(barePhone.length() - PHONE_END));
  }

  @Override
  public String toString() {
    return "Identity[hidden]";
  }
}
