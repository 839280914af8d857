import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Firms made up for SearchBench.java, which finds this class beside it: a place, two or three characters of some 380, a
/// trade and a form, as firms are named. The same number gives the same firm; nothing of it is real.
final class MadeUpFirms {
  static final long SEED = 20261126;
  private static final Author AUTHOR = new Author("测速");
  private static final int BATCH = 20_000;

  private static final String[] PLACES = {
    "沁水县", "沁水", "龙港", "端氏", "嘉峰", "郑庄", "郑村", "柿庄", "樊村河", "土沃", "张村", "苏庄", "胡底", "固县", "十里", "中村", "长治市", "单城", "山西",
    "太原", "晋城市", "高平", "阳城", "陵川", "泽州", "朔州", "忻州", "吕梁", "临汾", "运城", "大同", "阳泉", "晋中", "曲沃", "洪洞", "翼城"
  };
  private static final String MARKS =
      "恒信华兴永丰远大云帆金龙瑞祥博创鼎盛东升宏达凯旋明珠康泰安顺利源通汇德润昌茂嘉禾新锐光正天翼海岳松柏青银河玉屏石楼碧峰紫荆红旗蓝绿野白鹿乌赤铁黄曾单乐重长行朝翟仇解盖查区黑尉迟"
          + "朴缪宓中国民富强仁义和平友爱诚实力合众成立志同道方圆建筑业科学技艺文化美佳优良品质量高精尖端智慧能星辰月日晨曦朗晴雨露雪霜风雷电火山川江湖沙洲岛港湾城镇村庄田园林森木竹梅兰菊荷花草叶果实"
          + "种子春夏秋冬南北西左右前后上下内外千万百亿双全福禄寿喜吉庆祺瑶琳琅琪玮珏珍宝贝晶莹亮辉煌灿烂焕耀旭昊昕晟晖景致雅韵诗书画琴棋剑鹏飞腾跃骏驰骋凌霄鸿雁燕鹤凤凰麟狮虎豹熊象牛马羊元亨贞乾坤"
          + "泽震巽坎离艮兑太极阳阴五厚载物邦固本邑隆基泉溪涌浩瀚洋波涛澜沧滋济渊轩亭阁苑府殿堂";
  private static final String[] TRADES = {
    "机械", "机械制造", "煤机配件", "铸造", "新材料", "瓦斯发电", "管业", "电子", "信息科技", "农业开发", "食品", "丝绸", "建材", "化工", "阀门", "智能装备", "节能科技",
    "环保工程", "钻探工具", "木业加工", "商贸", "物流", "运输", "贸易", "建筑工程", "装饰工程", "劳务", "餐饮管理", "酒店管理", "文化传媒", "广告", "旅游开发", "教育咨询",
    "医药", "医疗器械", "生物科技", "畜牧养殖", "种植", "粮油", "酿造", "包装印刷", "塑料制品", "橡胶", "玻璃", "陶瓷", "耐火材料", "电力设备", "光伏能源", "煤层气",
    "矿业", "选煤", "洗煤", "汽车销售", "汽车配件", "家具", "服装", "纺织", "园林绿化", "房地产开发", "物业服务"
  };
  private static final String[] FORMS = {"有限公司", "有限责任公司", "股份有限公司", "厂", "专业合作社", "经营部", "中心"};
  private static final String SURNAMES = "张王李赵刘陈杨黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆范汪廖石金单解仇";
  private static final String CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private MadeUpFirms() {}

  record Firm(String name, String shortName, String code, String contact, String phone) {}

  static Firm firm(int number) {
    var dice = new Random(SEED + number);
    var mark = new StringBuilder();
    for (int i = 0; i < 2 + dice.nextInt(2); i++) mark.append(MARKS.charAt(dice.nextInt(MARKS.length())));
    var trade = TRADES[dice.nextInt(TRADES.length)];
    var form = FORMS[dice.nextInt(FORMS.length)];
    var town = PLACES[dice.nextInt(PLACES.length)];
    var code = new StringBuilder("9114").append("%04d".formatted(dice.nextInt(3000)));
    while (code.length() < 18) code.append(CODE.charAt(dice.nextInt(CODE.length())));
    var contact = new StringBuilder().append(SURNAMES.charAt(dice.nextInt(SURNAMES.length())));
    for (int i = 0; i < 1 + dice.nextInt(2); i++) contact.append(MARKS.charAt(dice.nextInt(MARKS.length())));
    var phone = "100" + "%08d".formatted(dice.nextInt(100_000_000));
    return new Firm(town + mark + trade + form, mark + trade, code.toString(), contact.toString(), phone);
  }

  static List<String> names(int size) {
    var names = new ArrayList<String>(size);
    for (int i = 0; i < size; i++) names.add(firm(i).name());
    return names;
  }

  /// How many different names and characters these are.
  static String variety(List<String> names) {
    Set<Integer> characters = new HashSet<>();
    for (var name : names) name.chars().forEach(characters::add);
    return "%,d 个不同的名称，%d 个不同的字".formatted(new HashSet<>(names).size(), characters.size());
  }

  /// The same firms in the library and in SQLite.
  static void fill(Database database, Connection sqlite, int size) throws Exception {
    if (FirstContent.isMissing(database)) new FirstContent().loadInto(database, AUTHOR);
    try (var create = sqlite.createStatement()) {
      create.execute("create virtual table firm using fts5(name, short, code, contact, phone, tokenize = 'trigram')");
    }
    sqlite.setAutoCommit(false);
    try (var insert = sqlite.prepareStatement("insert into firm values (?, ?, ?, ?, ?)")) {
      for (int i = 0; i < size; i++) {
        var firm = firm(i);
        var parts = List.of(firm.name(), firm.shortName(), firm.code(), firm.contact(), firm.phone());
        for (int k = 0; k < parts.size(); k++) insert.setString(k + 1, parts.get(k));
        insert.addBatch();
        if (i % BATCH == BATCH - 1 || i == size - 1) insert.executeBatch();
      }
    }
    sqlite.commit();
    database.load(
        Deed.seed(AUTHOR, "测速数据"),
        tx -> {
          for (int from = 0; from < size; from += BATCH) {
            var rows = new Rows(tx, from, Math.min(size, from + BATCH));
            tx.load(rows.firms);
            tx.load(rows.contacts);
            tx.keepLoaded();
          }
          return size;
        });
  }

  /// So many more come in as one deed with its trail, as an import writes them.
  static void bringIn(Database database, int from, int to) {
    database.write(
        Deed.bulk(AUTHOR, "导入"),
        tx -> {
          var rows = new Rows(tx, from, to);
          tx.insertAll(rows.firms);
          tx.insertAll(rows.contacts);
          return to;
        });
  }

  private static final class Rows {
    final List<EnterpriseRecord> firms = new ArrayList<>();
    final List<ContactRecord> contacts = new ArrayList<>();

    Rows(Tx tx, int from, int to) {
      for (int i = from; i < to; i++) {
        var firm = firm(i);
        var row = new EnterpriseRecord();
        row.setId(tx.newId());
        row.setName(firm.name());
        row.setShortName(firm.shortName());
        row.setCode(firm.code());
        row.setInitials("");
        row.setSortKey(firm.code());
        row.setStatus("ACTIVE");
        firms.add(row);
        var contact = new ContactRecord();
        contact.setEnterpriseId(row.getId());
        contact.setName(firm.contact());
        contact.setPhone(firm.phone());
        contact.setIsPrimary(true);
        contacts.add(contact);
      }
    }
  }
}
