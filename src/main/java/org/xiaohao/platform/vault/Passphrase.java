package org.xiaohao.platform.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xiaohao.platform.DomainException;

/**
 * Six generated words that lock a person's key (decision 13): each is two syllables of pinyin, so it can be typed without
 * an input method and read out loud. Of 128 syllables come 84 random bits. Only letters count when it is typed.
 */
public final class Passphrase {

  private static final int WORDS = 6;
  private static final int SHORTEST = 20;
  private static final int LONGEST = 200;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String[] SYLLABLES = ("ba bai ban bao bei bian biao bing bo bu cai can cao chang chao chen chi chou"
      + " chu chuan chun da dan dao deng dian ding dong dou du duo fan fei feng fu gai gan gao ge gong gu guan guo hai han"
      + " hao he hong hu hua huan huo ji jia jian jiao jin jing ju kai kang ke kuan lan lao lei li lian liang lin ling liu"
      + " long lu luo ma mai man mao mei men mi mian ming mu nan nian ning pai pan pei ping po qi qian qiao qing qiu quan"
      + " ran ren ri rong ru san sha shan shao shen shi shou shu shui si song su tai tan tang tao"
      + " tian tong tu wan wang wei wen xi").split(" ");

  private final String words;

  private Passphrase(String words) {
    this.words = words;
  }

  /** A fresh one. */
  public static Passphrase generate() {
    return new Passphrase(IntStream.range(0, WORDS).mapToObj(word -> syllable() + syllable())
        .collect(Collectors.joining(" ")));
  }

  /**
   * One as a person typed it; case, spaces, hyphens and full width do not matter.
   *
   * @throws DomainException INVALID in field {@code passphrase} if it cannot be one
   */
  public static Passphrase typed(String text) {
    Passphrase typed = new Passphrase(text == null ? "" : text);
    int letters = typed.letters().length();
    if (letters < SHORTEST || letters > LONGEST) {
      throw DomainException.invalid("passphrase", "passphrase.wrong");
    }
    return typed;
  }

  /** To be shown once, to its owner. */
  public String shown() {
    return words;
  }

  byte[] secret() {
    return letters().getBytes(StandardCharsets.UTF_8);
  }

  static int syllables() {
    return (int) IntStream.range(0, SYLLABLES.length).mapToObj(i -> SYLLABLES[i]).distinct().count();
  }

  private String letters() {
    return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private static String syllable() {
    return SYLLABLES[RANDOM.nextInt(SYLLABLES.length)];
  }

  @Override
  public String toString() {
    return "Passphrase[hidden]";
  }
}
